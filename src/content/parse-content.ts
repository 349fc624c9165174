import type { z } from 'astro/zod';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Finding } from './finding.ts';
import { readYaml, type Yaml } from './read-yaml.ts';
import { schemaIssues } from './schema-issues.ts';

/** One content file whose data has the right shape. */
export interface ContentFile<T> extends Pick<Yaml, 'lineOf' | 'textLineOf'> {
	/** Name without folder and ending: the id of the entry. */
	id: string;
	/** Path within the content folder. */
	file: string;
	data: T;
	/** What stands below the front matter; empty for YAML files. */
	body: string;
	/** Line of the file on which the body begins, from 1. */
	bodyLine: number;
}

type Entries = { [Name in CollectionName]: ContentFile<z.output<(typeof collections)[Name]['schema']>>[] };

/** All content files, by kind, and what the schemas found wrong with the rest. */
export interface Content extends Entries {
	findings: Finding[];
	/**
	 * Kinds of which a file is missing or has the wrong shape. What such a file would have held is not known, so no
	 * rule says that a reference to that kind leads nowhere.
	 */
	broken: Set<CollectionName>;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/**
 * Parses content files by the table of collections. Files of no known kind are reported, never skipped in silence.
 *
 * @param files text by path within the content folder
 * @returns the files with the right shape, and findings for those without
 */
export function parseContent(files: ReadonlyMap<string, string>): Content {
	const names = Object.keys(collections) as CollectionName[];
	const content = Object.fromEntries(names.map((name) => [name, []])) as unknown as Content;
	content.findings = [];
	content.broken = new Set();
	for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const name = names.find((candidate) => matches(collections[candidate].pattern, file));
		if (name) parseFile(content, name, file, text);
		else if (!ignored.test(file)) content.findings.push(unknownFile(file));
	}
	for (const name of names)
		for (const file of requiredFiles(name).filter((required) => !files.has(required))) {
			content.findings.push(missingFile(file));
			content.broken.add(name);
		}
	return content;
}

/** Files without which no site can be built. */
function requiredFiles(name: CollectionName): readonly string[] {
	const kind = collections[name];
	if ('required' in kind) return kind.required;
	return kind.pattern.includes('*') || 'optional' in kind ? [] : [kind.pattern];
}

/** Notes to authors and files that operating systems leave behind. */
const ignored = /(^|\/)(README\.md|\.[^/]*)$/;

function matches(pattern: string, file: string): boolean {
	const [before = '', after] = pattern.split('*');
	if (after === undefined) return pattern === file;
	return file.startsWith(before) && file.endsWith(after) && !file.slice(before.length).includes('/');
}

function parseFile(content: Content, name: CollectionName, file: string, text: string): void {
	const match = file.endsWith('.mdx') ? frontMatter.exec(text) : undefined;
	const yaml = match ? (match[1] ?? '') : file.endsWith('.mdx') ? '' : text;
	const firstLine = match ? 2 : 1;
	const { data, problems, lineOf, textLineOf } = readYaml(yaml, firstLine);
	for (const { line, message } of problems)
		content.findings.push({ file, field: '', line, rule: 'yaml', message, remedy: 'Correct the YAML on this line.' });
	const result = problems.length === 0 ? collections[name].schema.safeParse(data) : undefined;
	for (const { path, message } of schemaIssues(result?.error?.issues ?? []))
		content.findings.push({
			file,
			field: path.join('.'),
			...withLine(lineOf(path)),
			rule: 'schema',
			message: `${message}${/[.!?]$/.test(message) ? '' : '.'}`,
			remedy: `The fields are described in src/schemas; see ${name}.`,
		});
	if (!result?.success) {
		content.broken.add(name);
		return;
	}
	const id = (file.split('/').pop() ?? file).replace(/\.(yaml|mdx)$/, '');
	const body = match ? text.slice(match[0].length) : '';
	const bodyLine = match ? match[0].split('\n').length : 1;
	(content[name] as ContentFile<unknown>[]).push({ id, file, data: result.data, body, bodyLine, lineOf, textLineOf });
}

const withLine = (line: number | undefined) => (line === undefined ? {} : { line });

const unknownFile = (file: string): Finding => ({
	file,
	field: '',
	rule: 'known-file',
	message: 'No kind of content lives at this place.',
	remedy: 'Move it to one of the folders that docs/content.md lists, or delete it.',
});

const missingFile = (file: string): Finding => ({
	file,
	field: '',
	rule: 'known-file',
	message: 'This file is missing.',
	remedy: 'Create it; docs/content.md says what belongs in it.',
});
