import { checkContent, rules } from '../content/check-content.ts';
import { formatFinding } from '../content/finding.ts';
import { contentFolder } from './content-folder.ts';
import { readContent } from './read-content.ts';

const findings = checkContent(readContent(contentFolder));
for (const finding of findings) console.error(formatFinding(finding));
console.log(
	findings.length === 0
		? `The content keeps all ${rules.length + 1} rules.`
		: `\n${findings.length} to put right. Nothing was changed.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
