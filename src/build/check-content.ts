import { adviseOn } from '../content/advise.ts';
import { checkContent, rules } from '../content/check-content.ts';
import { formatFinding } from '../content/finding.ts';
import { figuresOf } from '../diagnosis/paths.ts';
import { contentFolder, contentName } from '../files/content-folder.ts';
import { readContent } from '../files/read-content.ts';
import { highlightLanguages } from '../markdown/highlight.ts';
import { loadGrammars } from './load-grammars.ts';

await loadGrammars();
const content = readContent(contentFolder);
const findings = checkContent(content, highlightLanguages());
for (const finding of findings) console.error(formatFinding(finding, contentName));
console.log(
	findings.length === 0
		? `The content keeps all ${rules.length + 1} rules.`
		: `\n${findings.length} to put right. Nothing was changed.`,
);
if (findings.length === 0)
	console.table(
		Object.fromEntries(
			content.diagnosis.map(({ file, data }) => {
				const { paths, longest, median } = figuresOf(data);
				return [file, { questions: data.questions.length, outcomes: data.outcomes.length, paths, longest, median }];
			}),
		),
	);
const hints = adviseOn(content);
if (hints.length > 0) console.log(`\n${hints.length} that could read better; none of it stops a build.`);
for (const hint of hints) console.log(formatFinding(hint, contentName));
process.exitCode = findings.length === 0 ? 0 : 1;
