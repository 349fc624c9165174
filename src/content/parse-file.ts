import { collections, schemaFileOf, type CollectionName } from '../schemas/collections.ts';
import type { ContentFile, PictureFile } from './content.ts';
import type { Finding } from './finding.ts';
import { hiddenInText } from './hidden-characters.ts';
import { writtenAs } from './parts.ts';
import { nearest } from './nearest.ts';
import { layOver, type Replaced } from './lay-over.ts';
import { pictureAt } from './picture-at.ts';
import { idOf, readText, type Read } from './read-text.ts';
import { schemaIssues } from './schema-issues.ts';
import { stringsIn } from './strings-in.ts';

/** The texts of one file: ours, and the one that an overlay lays over it. One of them is there. */
export interface Layers {
	content?: string | undefined;
	overlay?: string | undefined;
}

/** What one file says, or what is wrong with it. */
export interface ParsedFile {
	/** The kind of content that it holds; absent where no kind of content has its place. */
	name?: CollectionName;
	/** Absent where the file has not the right shape. */
	entry?: ContentFile<unknown>;
	/** Set in place of an entry where the file is a picture of the brand. */
	picture?: PictureFile;
	findings: Finding[];
	/** What the overlay says in place of ours. */
	replaced?: Replaced[];
	/** Set where the overlay alone has the file. */
	added?: boolean;
}

const names = Object.keys(collections) as CollectionName[];

/** Written by programs: a text in them is a list of words, and what two layers say is true of both. */
const written = new Set<CollectionName>(['ledger', 'editions']);

/**
 * Parses one content file by the table of collections. A file of no known kind is reported, never skipped in silence.
 * A table of the overlay is laid over ours; any other file of it takes the place of ours.
 *
 * @param file path within the content folder
 * @param layers what it says, with or without a byte order mark
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
		: `The form is shown in docs/content.md, and each field is explained in docs/schemas/${schemaFileOf(name)}.`;
}

const inLayer = (findings: Finding[], isOverlay: boolean): Finding[] =>
	isOverlay ? findings.map((finding) => ({ ...finding, overlay: true })) : findings;

type Joined = Omit<ContentFile<unknown>, 'id' | 'file'> & { replaced: Replaced[] };

/** One layer as it is, or the table of the overlay laid over ours; a line is that of the layer that says it. */
function joined(lower: Read | undefined, upper: Read | undefined, joinsText: boolean): Joined {
	const [one] = [lower, upper].filter((read) => read !== undefined);
	if (!lower || !upper) return { ...one!, isOverlaid: () => one === upper, replaced: [] };
	const { data, originOf, replaced } = layOver(lower.data, upper.data, joinsText);
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
 * @returns the kind of content that it holds; undefined where no kind has its place
 */
export const kindOf = (file: string): CollectionName | undefined =>
	names.find((candidate) => matches(collections[candidate].pattern, file));

function matches(pattern: string, file: string): boolean {
	const [before = '', after] = pattern.split('*');
	if (after === undefined) return pattern === file;
	return file.startsWith(before) && file.endsWith(after) && !file.slice(before.length).includes('/');
}

/** Notes to authors and files that operating systems leave behind. */
const ignored = /(^|\/)(README\.md|\.[^/]*)$/;

const withLine = (line: number | undefined) => (line === undefined ? {} : { line });

const unknownFile = (file: string): Finding => ({
	file,
	field: '',
	rule: 'known-file',
	message: 'No kind of content lives at this place.',
	remedy:
		nearest(file, placesFor(file), (near) => near)?.replace('Write', 'Call it') ??
		'Move it to one of the folders that docs/content.md lists, or delete it.',
});

/** @returns where a file of this name could be, in each kind of content */
const placesFor = (file: string) =>
	names.map((name) => collections[name].pattern.replace('*', file.replace(/^.*\/|\.\w*$/g, '')));
