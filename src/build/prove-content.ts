import type { AstroIntegration } from 'astro';
import { checkContent } from '../content/check-content.ts';
import { formatFinding } from '../content/finding.ts';
import { contentFolder, contentName } from '../files/content-folder.ts';
import { loadContent } from '../files/load-content.ts';
import { highlightLanguages } from '../markdown/highlight.ts';
import { loadGrammars } from './load-grammars.ts';

/** Stops a build whose content breaks a rule; while someone is editing, only says so. */
export function proveContent(): AstroIntegration {
	return {
		name: 'prove-content',
		hooks: {
			'astro:config:setup': async ({ command, logger, addWatchFile }) => {
				// Markdown takes sources and shells from these files when the server starts, so it must start again.
				for (const file of ['site.yaml', 'words.yaml', 'sources.yaml', 'glossary.yaml'])
					addWatchFile(`${contentFolder}/${file}`);
				await loadGrammars();
				const findings = checkContent(loadContent(), highlightLanguages());
				if (findings.length === 0) return;
				const report = findings.map((finding) => formatFinding(finding, contentName)).join('\n');
				if (command === 'build') throw new Error(`${findings.length} to put right in the content:\n\n${report}\n`);
				if (command === 'dev') logger.warn(`${findings.length} to put right in the content:\n${report}`);
			},
		},
	};
}
