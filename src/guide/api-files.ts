import { z } from 'astro/zod';
import { zipSync } from 'fflate';
import { api, type ApiName } from '../schemas/api.ts';
import { toPlain } from '../markdown/plain.ts';
import { apiData } from './api.ts';
import { head } from './api-reference.ts';
import { codeTable, pairTable } from './api-tables.ts';
import { articleMarkdown } from './article-markdown.ts';
import { loadEditionDay } from './edition.ts';
import type { Guide } from './guide.ts';
import { href, wholeHref } from './href.ts';
import { loadGuide } from './load.ts';

/** One file below `/api/`. */
export interface ApiFile {
	type: string;
	text: string;
	/** Number of records; null for a schema. */
	records: number | null;
}

const json = 'application/json';
const table = 'text/csv; charset=utf-8';
/** The archive, by its name in `/api/`. */
export const archive = 'all.zip';

/** Cached per state of the content, because each file is requested separately. */
const cache = new WeakMap<Guide, Map<string, ApiFile>>();

/**
 * The machine-readable form of the pages. Each file is validated against its schema before it is written.
 *
 * @returns every file in `/api/` but the archive, by name, in a stable order
 * @throws when a file does not match its schema
 */
export function loadApiFiles(): Map<string, ApiFile> {
	const guide = loadGuide();
	const files = cache.get(guide) ?? writeFiles(guide, loadEditionDay());
	cache.set(guide, files);
	return files;
}

function writeFiles(guide: Guide, edition: string): Map<string, ApiFile> {
	const plain = (markdown: string) => toPlain(markdown, guide.site.slots);
	const data = <Name extends keyof typeof apiData>(name: Name) =>
		api[name].parse(apiData[name](guide, plain, edition)) as ReturnType<(typeof apiData)[Name]>;
	const names = (Object.keys(apiData) as (keyof typeof apiData)[]).filter((name) => isUsed(guide, name)).sort();
	const files = new Map<string, ApiFile>(
		names.map((name) => {
			const value = data(name);
			return [`${name}.json`, { type: json, text: JSON.stringify(value), records: recordsIn(value, name) }];
		}),
	);
	files.set('codes.csv', { type: table, text: codeTable(data('codes')), records: guide.codes.length });
	if (isUsed(guide, 'pairs')) {
		const pairs = data('pairs');
		const rows = pairs.pairs.flatMap(({ causes }) => causes).length;
		files.set('pairs.csv', { type: table, text: pairTable(pairs), records: rows });
	}
	const index = api.index.parse({
		...head(guide, edition),
		licenceUrl: guide.site.licence?.url ?? null,
		name: guide.site.name,
		subject: guide.site.subject,
		files: [...files, [archive, { type: 'application/zip', records: null }] as const]
			.map(([name, { type, records }]) => ({
				...{ name, url: href(`/api/${name}`), type, records },
				schema: name.endsWith('.json') ? href(`/api/${schemaOf(name)}`) : null,
			}))
			.sort((one, other) => (one.name < other.name ? -1 : 1)),
	});
	files.set('index.json', { type: json, text: JSON.stringify(index), records: index.files.length });
	for (const name of [...names, 'index'] as ApiName[])
		files.set(`${name}.schema.json`, { type: json, text: schemaText(name, guide, edition), records: null });
	return files;
}

/** Optional kinds of content, which get no file if they are empty. */
const optional = ['pairs', 'myths', 'sentences', 'glossary'] as const;

const isUsed = (guide: Guide, name: ApiName): boolean =>
	optional.every((kind) => kind !== name || Object.keys(guide[kind]).length > 0);

const schemaOf = (name: string) => name.replace(/\.json$/, '.schema.json');

/** The number of records in a file: in its array, or in the array under the name of the file. */
function recordsIn(value: unknown, name: string): number {
	const list = Array.isArray(value) ? value : (value as Record<string, unknown>)[name];
	// The tree of the diagnosis is one record, because its parts only make sense together.
	return Array.isArray(list) ? list.length : 1;
}

/** JSON Schema (draft 2020-12), with edition and licence, which a bare array cannot contain. */
function schemaText(name: ApiName, { site }: Guide, edition: string): string {
	const { $schema, ...schema } = z.toJSONSchema(api[name]);
	const licence = site.licence ? ` ${site.licence.id} ${site.licence.url}` : '';
	return JSON.stringify({
		$schema,
		title: `${site.name}: ${name}.json`,
		$comment: `${edition}${licence}`,
		...schema,
	});
}

/**
 * An archive of the whole reference: all files of `/api/`, and each article as Markdown below `fix/`. The same content
 * gives the same bytes everywhere: the date is that of the edition, and fflate does the compression, because that of Node
 * differs between versions and processors.
 *
 * @param origin URL of the site, for links in the articles
 */
export function apiArchive(origin: URL | undefined): Uint8Array<ArrayBuffer> {
	const guide = loadGuide();
	const link = (address: string) => wholeHref(address, origin);
	const texts = [
		...[...loadApiFiles()].map(([name, { text }]) => [name, text] as const),
		...guide.causes.map((cause) => [`fix/${cause.id}.md`, articleMarkdown(cause, guide, link)] as const),
	].sort(([one], [other]) => (one < other ? -1 : 1));
	const encoder = new TextEncoder();
	return zipSync(Object.fromEntries(texts.map(([name, text]) => [name, encoder.encode(text)])), {
		level: 6,
		// ZIP stores local time without a time zone, so local noon gives the same bytes everywhere.
		mtime: `${loadEditionDay()}T12:00:00`,
	});
}
