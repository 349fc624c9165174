import './report-errors.ts';
import { checkContent, rules } from '../content/check-content.ts';
import { formatFinding, problemCount } from '../content/finding.ts';
import { figuresOf } from '../diagnosis/paths.ts';
import { settings } from '../settings.ts';
import { readContent } from '../guide/read-content.ts';
import { highlightLanguages } from '../markdown/highlight.ts';
import { loadGrammars } from './load-grammars.ts';
import { overlayReport } from './overlay-report.ts';

await loadGrammars();
const content = readContent(settings.contentFolder, settings.overlayFolder);
const findings = checkContent(content, highlightLanguages());
for (const finding of findings) console.error(formatFinding(finding, settings));
console.log(
	findings.length === 0
		? `The content passes all ${rules.length + 1} rules.`
		: `\n${problemCount(findings.length)}. Nothing was changed.`,
);
const { contentName, overlayName } = settings;
if (overlayName !== undefined) console.log(overlayReport(content, { contentName, overlayName }));
if (findings.length === 0)
	console.table(
		Object.fromEntries(
			content.diagnosis.map(({ file, data }) => {
				const { paths, longest, median } = figuresOf(data);
				return [file, { questions: data.questions.length, outcomes: data.outcomes.length, paths, longest, median }];
			}),
		),
	);
process.exitCode = findings.length === 0 ? 0 : 1;
