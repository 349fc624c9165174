import type { AstroIntegration } from 'astro';
import { BuildError } from './build-error.ts';
import { logStage } from './progress.ts';
import { checkContent, rules } from '../content/check-content.ts';
import { formatFinding, problemCount } from '../content/finding.ts';
import { settings } from '../settings.ts';
import { loadWholeContent } from '../guide/load-content.ts';
import { highlightLanguages } from '../markdown/highlight.ts';
import { loadGrammars } from './load-grammars.ts';

/** Stops a build if the content breaks a rule; in development, only warns. */
export function verifyContent(): AstroIntegration {
	return {
		name: 'verify-content',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				await loadGrammars();
				const findings = checkContent(loadWholeContent(), highlightLanguages());
				if (findings.length === 0 && command === 'build') logStage('Content', `passes all ${rules.length + 1} rules`);
				if (findings.length === 0) return;
				const report = findings.map((finding) => formatFinding(finding, settings)).join('\n');
				if (command === 'build') throw new BuildError(`${problemCount(findings.length)} in the content:\n\n${report}`);
				if (command === 'dev') logger.warn(`${problemCount(findings.length)} in the content:\n${report}`);
			},
			'astro:build:generated': () => logStage('Pages', 'written'),
		},
	};
}
