import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemCount } from '../content/finding.ts';
import { BuildError } from './build-error.ts';
import { logStage } from './progress.ts';
import { checkPages, pageRules } from './check-pages.ts';
import { readPages } from './read-pages.ts';

/** Stops a build if a page breaks a rule about policy, inline code, links or ids. */
export function verifyPages(): AstroIntegration {
	let base = '/';
	return {
		name: 'verify-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir }) => {
				const findings = checkPages(readPages(fileURLToPath(dir), base));
				if (findings.length > 0)
					throw new BuildError(`${problemCount(findings.length)} in the pages:\n\n${findings.join('\n')}`);
				logStage('Page checks', `all ${pageRules.length} rules passed`);
			},
		},
	};
}
