import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Finding } from './finding.ts';
import type { Content, ContentFile, EarlierLedger } from './content.ts';
import { withSubjectStrings } from './subject-strings.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

const names = Object.keys(collections) as CollectionName[];

/**
 * @param files text by path within the content folder
 * @returns the files with the right shape, and findings for those without
 */
export const parseContent = (files: ReadonlyMap<string, string>): Content =>
	gatherContent(new Map([...files].map(([file, text]) => [file, parseFile(file, { content: text })])));

/**
 * @param files parsed files, by path within the content folder
 * @param earlierLedgers committed versions of the ledger
 * @returns the files by kind, and a finding for each required file that is missing
 */
export function gatherContent(
	files: ReadonlyMap<string, ParsedFile>,
	earlierLedgers: readonly EarlierLedger[] = [],
): Content {
	const content = Object.fromEntries(names.map((name) => [name, []])) as unknown as Content;
	content.findings = [];
	content.broken = new Set();
	content.earlierLedgers = earlierLedgers;
	content.isOverlaid = (file, field) => {
		const { entry, picture } = files.get(file) ?? {};
		return entry?.isOverlaid(field ? field.split('.') : []) ?? picture?.isOverlaid ?? false;
	};
	content.pictures = [];
	content.replaced = [];
	content.added = [];
	for (const [file, { name, entry, picture, findings, replaced = [], added }] of [...files].sort(([a], [b]) =>
		a < b ? -1 : 1,
	)) {
		content.findings.push(...findings);
		content.replaced.push(...replaced.map((one) => ({ file, ...one })));
		if (added) content.added.push(file);
		if (picture) content.pictures.push(picture);
		if (name && entry) (content[name] as ContentFile<unknown>[]).push(entry);
		else if (name) content.broken.add(name);
	}
	for (const name of names) {
		const kind = collections[name];
		if (!('needed' in kind) || content[name].length > 0 || content.broken.has(name)) continue;
		content.findings.push(missing(kind));
		content.broken.add(name);
	}
	const staged = content.stages.length > 0 || content.broken.has('stages') ? undefined : fileWithStage(content);
	if (staged) {
		content.findings.push({
			...missing({
				pattern: 'stages.yaml',
				needed: 'List the stages in order, or remove every reference to a stage.',
			}),
			message: `This file is missing, and ${staged} names a stage.`,
		});
		content.broken.add('stages');
	}
	content.words = content.words.map((words) => withSubjectStrings(words, content.site[0]));
	return content;
}

/** @returns the first file that names a stage, if any */
const fileWithStage = ({ articles, codes, diagnosis }: Content): string | undefined =>
	[
		...articles.filter(({ data }) => data.stage),
		...codes.filter(({ data }) => data.codes.some(({ stage }) => stage)),
		...diagnosis.filter(({ data }) => data.questions.some(({ stage }) => stage)),
	][0]?.file;

const missing = ({ pattern, needed }: { pattern: string; needed: string }): Finding => ({
	file: pattern.split('*')[0] ?? pattern,
	field: '',
	rule: 'known-file',
	message: pattern.includes('*')
		? 'This folder is empty, and every guide needs a file in it.'
		: 'This file is missing.',
	remedy: `${needed} See "A guide of your own" in docs/content.md.`,
});
