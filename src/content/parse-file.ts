import { collections, schemaFileOf, type CollectionName } from '../schemas/collections.ts';
import type { ContentFile, PictureFile } from './content.ts';
import type { Finding } from './finding.ts';
import { hiddenInText } from './hidden-characters.ts';
import { writtenAs } from './parts.ts';
import { nearest } from './nearest.ts';
import { mergeOver, type Replaced } from './merge-over.ts';
import { pictureAt } from './picture-at.ts';
import { idOf, readText, type FileText } from './read-text.ts';
import { schemaIssues } from './schema-issues.ts';
import { stringsIn } from './strings-in.ts';

/** The texts of one file: ours, and that of the overlay. At least one is set. */
export interface Layers {
	content?: string | undefined;
	overlay?: string | undefined;
}

/** The data of one file, or what is wrong with it. */
export interface ParsedFile {
	/** Its kind of content; absent if its path matches no kind. */
	name?: CollectionName;
	/** Absent if the file is invalid. */
	entry?: ContentFile<unknown>;
	/** Set instead of an entry if the file is a picture of the brand. */
	picture?: PictureFile;
	findings: Finding[];
	/** What the overlay replaces. */
	replaced?: Replaced[];
	/** Set if only the overlay has the file. */
	added?: boolean;
}

const names = Object.keys(collections) as CollectionName[];

/** Files written by programs: their texts are lists of words, and those of both layers are joined. */
const written = new Set<CollectionName>(['ledger', 'editions']);

/**
 * Parses one content file by the table of collections. A file of an unknown kind is reported, never silently skipped.
 * A YAML file of the overlay is merged over ours; any other file of the overlay replaces ours.
 *
 * @param file path within the content folder
 * @param layers its texts, with or without a byte order mark
 */
export function parseFile(file: string, { content, overlay }: Layers): ParsedFile {
	const picture = pictureAt(file);
	if (picture) {
		const shown = { name: picture, file, text: (overlay ?? content)!, isOverlaid: overlay !== undefined };
		const original = overlay !== undefined && content !== undefined ? [{ field: '', original: content }] : [];
		return { picture: shown, findings: [], replaced: original, added: content === undefined };
	}
	const name = kindOf(file);
	const only = overlay !== undefined && (content === undefined || !file.endsWith('.yaml'));
	if (!name) return { findings: ignored.test(file) ? [] : inLayer([unknownFile(file)], content === undefined) };
	const upper = overlay === undefined ? undefined : readText(file, overlay, name);
	const lower = only || content === undefined ? undefined : readText(file, content, name);
	const findings = [...(lower?.findings ?? []), ...inLayer(upper?.findings ?? [], true)];
	if (findings.length > 0) return { name, findings };
	const { data, body, bodyLine, lineOf, textLineOf, isOverlaid, replaced } = joined(lower, upper, written.has(name));
	const result = collections[name].schema.safeParse(data, { reportInput: true });
	const placeOf = (path: readonly PropertyKey[], line = lineOf(path)) => ({
		file,
		field: path.join('.'),
		...withLine(line),
		...(isOverlaid(path) && { overlay: true as const }),
	});
	for (const { path, message, remedy } of schemaIssues(result.error?.issues ?? [], collections[name].schema))
		findings.push({
			...placeOf(path),
			rule: 'schema',
			message: `${message}${/[.!?]$/.test(message) ? '' : '.'}`,
			remedy: remedy ?? remedyFor(name, path),
		});
	if (!result.success) return { name, findings };
	const entry = { id: idOf(file), file, data: result.data, body, bodyLine, lineOf, textLineOf, isOverlaid };
	for (const { path, text: used } of [...stringsIn(result.data), { path: [], text: body }])
		for (const problem of hiddenInText(used)) {
			const line = path.length > 0 ? lineOf(path) : bodyLine;
			findings.push({ ...placeOf(path, line), rule: 'hidden-characters', ...problem });
		}
	const original = only && content !== undefined ? [{ field: '', original: content }] : [];
	return { name, entry, findings, replaced: [...replaced, ...original], added: content === undefined };
}

function remedyFor(name: CollectionName, path: readonly PropertyKey[]): string {
	const part = name === 'articles' ? writtenAs(path) : undefined;
	return part
		? `Write it as ${part}; docs/content.md shows a whole article.`
		: `See docs/content.md for the form, and docs/schemas/${schemaFileOf(name)} for each field.`;
}

const inLayer = (findings: Finding[], isOverlay: boolean): Finding[] =>
	isOverlay ? findings.map((finding) => ({ ...finding, overlay: true })) : findings;

type Joined = Omit<ContentFile<unknown>, 'id' | 'file'> & { replaced: Replaced[] };

/** The only layer, or the overlay merged over ours. Line numbers refer to the layer that a value comes from. */
function joined(lower: FileText | undefined, upper: FileText | undefined, joinsText: boolean): Joined {
	const [one] = [lower, upper].filter((read) => read !== undefined);
	if (!lower || !upper) return { ...one!, isOverlaid: () => one === upper, replaced: [] };
	const { data, originOf, replaced } = mergeOver(lower.data, upper.data, joinsText);
	const at = (path: readonly PropertyKey[], line: 'lineOf' | 'textLineOf') => {
		const origin = originOf(path);
		return (origin.upper ? upper : lower)[line](origin.path);
	};
	return {
		...lower,
		data,
		lineOf: (path) => at(path, 'lineOf'),
		textLineOf: (path) => at(path, 'textLineOf'),
		isOverlaid: (path) => originOf(path).upper,
		replaced,
	};
}

/**
 * @param file path within the content folder
 * @returns its kind of content; undefined if its path matches no kind
 */
export const kindOf = (file: string): CollectionName | undefined =>
	names.find((candidate) => matches(collections[candidate].pattern, file));

function matches(pattern: string, file: string): boolean {
	const [before = '', after] = pattern.split('*');
	if (after === undefined) return pattern === file;
	return file.startsWith(before) && file.endsWith(after) && !file.slice(before.length).includes('/');
}

/** Notes to authors, and files that operating systems create. */
const ignored = /(^|\/)(README\.md|\.[^/]*)$/;

const withLine = (line: number | undefined) => (line === undefined ? {} : { line });

const unknownFile = (file: string): Finding => ({
	file,
	field: '',
	rule: 'known-file',
	message: 'No kind of content has files here.',
	remedy:
		nearest(file, placesFor(file), (near) => near)?.replace('Write', 'Call it') ??
		'Move it to one of the folders that docs/content.md lists, or delete it.',
});

/** @returns the path that a file of this name would have in each kind of content */
const placesFor = (file: string) =>
	names.map((name) => collections[name].pattern.replace('*', file.replace(/^.*\/|\.\w*$/g, '')));
