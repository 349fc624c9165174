import type { CollectionName } from '../schemas/collections.ts';
import { wrongFileName } from './file-name.ts';
import type { Finding } from './finding.ts';
import { hiddenInFile } from './hidden-characters.ts';
import { articleParts, namesIn } from './parts.ts';
import { readParts } from './read-parts.ts';
import { unclosedFence } from './unclosed-fence.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

/** The contents of one text file, and what is wrong with it. */
export interface FileText extends Pick<Yaml, 'lineOf' | 'textLineOf'> {
	data: unknown;
	/** The Markdown below the front matter and the parts; empty for YAML files. */
	body: string;
	/** Line of the file on which the body begins, from 1. */
	bodyLine: number;
	findings: Finding[];
}

/**
 * Reads the text of one file, without checking it against its schema.
 *
 * @param file path within its folder
 * @param given its text, with or without a byte order mark
 * @param name the kind of content
 */
export function readText(file: string, given: string, name: CollectionName): FileText {
	const id = idOf(file);
	const text = given.replace(/^\ufeff/, '');
	const unfit = [...unfitName(file, name, id), ...unfitText(file, text)];
	const read = file.endsWith('.mdx') ? readMdx(file, text, name) : readData(file, text);
	return unfit.length > 0 ? { ...read, findings: unfit } : read;
}

/** @returns the name of a file without folder and extension */
export const idOf = (file: string): string => (file.split('/').pop() ?? file).replace(/\.(yaml|mdx)$/, '');

function unfitName(file: string, name: CollectionName, id: string): Finding[] {
	const message = wrongFileName(name, id);
	return message ? [{ file, field: '', rule: 'file-name', message, remedy: 'Rename the file.' }] : [];
}

const unfitText = (file: string, text: string): Finding[] =>
	hiddenInFile(text).map((problem) => ({ file, field: '', rule: 'hidden-characters', ...problem }));

function readData(file: string, text: string, firstLine = 1): FileText {
	const { data, problems, lineOf, textLineOf } = readYaml(text, firstLine);
	const findings = problems.map(({ line, message, remedy }) => ({
		file,
		field: '',
		line,
		rule: 'yaml',
		message,
		remedy: remedy ?? 'Correct the YAML on this line.',
	}));
	return { data, findings, body: '', bodyLine: 1, lineOf, textLineOf };
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** Reads front matter, then the parts of this kind of content, then Markdown. */
function readMdx(file: string, text: string, name: CollectionName): FileText {
	const match = frontMatter.exec(text);
	const above = readData(file, match?.[1] ?? '', 2);
	const before = match?.[0] ?? '';
	const known = name === 'articles' ? articleParts : {};
	// Empty lines replace the front matter, so that line numbers are those of the file.
	const below = before.replace(/[^\n]/g, '') + text.slice(before.length);
	const open = unclosedFence(below, namesIn(known));
	if (open !== undefined) return { ...above, findings: [...above.findings, openBlock(file, open + 1)] };
	if (!match) return { ...above, findings: [noFrontMatter(file, text)] };
	const parts = readParts(below, known);
	const misplaced = Object.entries(known).flatMap(([component, { field }]) =>
		above.data instanceof Object && field in above.data
			? [
					{
						line: above.lineOf([field]) ?? 1,
						message: `"${field}" is not a field of the front matter.`,
						remedy: `Write it below as <${component}>.`,
					},
				]
			: [],
	);
	const placeOf = (path: readonly PropertyKey[]) => {
		for (let length = path.length; length > 0; length -= 1) {
			const place = parts.lines.get(path.slice(0, length).join('.'));
			if (place) return place;
		}
		return undefined;
	};
	return {
		data: above.findings.length === 0 ? { ...(above.data as object | null), ...parts.fields } : undefined,
		findings: [
			...above.findings,
			...[...misplaced, ...parts.problems].map((problem) => ({ file, field: '', rule: 'mdx', ...problem })),
		],
		body: parts.rest,
		bodyLine: parts.restLine,
		lineOf: (path) => placeOf(path)?.line ?? above.lineOf(path),
		textLineOf: (path) => placeOf(path)?.textLine ?? above.textLineOf(path),
	};
}

const openBlock = (file: string, line: number): Finding => ({
	file,
	field: '',
	line,
	rule: 'mdx',
	message: 'This block is not closed.',
	remedy: 'Write a line of three backticks where the command ends.',
});

function noFrontMatter(file: string, text: string): Finding {
	const [message, remedy] = /^---\r?\n/.test(text)
		? ['The front matter is not closed.', 'Write a line of three hyphens below its last field.']
		: /^\s+---\r?\n/.test(text)
			? ['There is something before the front matter.', 'The three hyphens must be the first line of the file.']
			: [
					'There is no front matter.',
					'Begin the file with a line of three hyphens, then its title and the other fields, then three hyphens again.',
				];
	return { file, field: '', line: 1, rule: 'mdx', message, remedy };
}
