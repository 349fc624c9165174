import type { AstroIntegration } from 'astro';
import { BuildError } from './build-error.ts';
import { finished } from './progress.ts';
import { checkContent, rules } from '../content/check-content.ts';
import { formatFinding } from '../content/finding.ts';
import { settings } from '../settings.ts';
import { loadWholeContent } from '../guide/load-content.ts';
import { highlightLanguages } from '../markdown/highlight.ts';
import { loadGrammars } from './load-grammars.ts';

/** Stops a build whose content breaks a rule; while someone is editing, only says so. */
export function proveContent(): AstroIntegration {
	return {
		name: 'prove-content',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				await loadGrammars();
				const findings = checkContent(loadWholeContent(), highlightLanguages());
				if (findings.length === 0 && command === 'build')
					finished('Content', `read, and held against ${rules.length + 1} rules`);
				if (findings.length === 0) return;
				const report = findings.map((finding) => formatFinding(finding, settings)).join('\n');
				if (command === 'build') throw new BuildError(`${findings.length} to put right in the content:\n\n${report}`);
				if (command === 'dev') logger.warn(`${findings.length} to put right in the content:\n${report}`);
			},
			'astro:build:generated': () => finished('Pages', 'written'),
		},
	};
}
