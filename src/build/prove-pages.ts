import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BuildError } from './build-error.ts';
import { finished } from './progress.ts';
import { checkPages, pageRules } from './check-pages.ts';
import { readPages } from './read-pages.ts';

/** Stops a build whose pages break a rule: size, policy, links, ids. */
export function provePages(): AstroIntegration {
	let base = '/';
	return {
		name: 'prove-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir }) => {
				const findings = checkPages(readPages(fileURLToPath(dir), base));
				if (findings.length > 0)
					throw new BuildError(`${findings.length} to put right in the pages:\n\n${findings.join('\n')}`);
				finished('Proof', `pages held against ${pageRules.length} rules`);
			},
		},
	};
}
