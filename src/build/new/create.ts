import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../content/content.ts';
import { gatherContent } from '../../content/parse-content.ts';
import type { ParsedFile } from '../../content/parse-file.ts';
import { permalinksOf } from '../../content/permalinks.ts';
import { readYaml } from '../../content/read-yaml.ts';
import { toName } from '../../content/still-to-write.ts';
import { readFile, type Folders } from '../../guide/read-content.ts';
import { addToLedger, type Entry } from '../../links/ledger.ts';
import { ledger as schema } from '../../schemas/ledger.ts';
import { schemaLine } from '../content-schemas.ts';
import { formatLedger } from '../format-ledger.ts';
import { AnswerError } from './answers.ts';
import type { Answers, Days, Kind } from './kind.ts';
import { addTo, type Addition } from './yaml-text.ts';

/** The content folders, and the parsed files. */
export interface Project {
	folders: Folders;
	parsed: Map<string, ParsedFile>;
}

/**
 * Creates new content, in the overlay if there is one. No file is overwritten; additions to an existing file leave the
 * rest unchanged.
 *
 * @param kind what is created
 * @param answers the validated answers of the author
 * @param project the content, which is updated
 * @returns the paths of the written files
 * @throws {AnswerError} when a file to be created already exists
 */
export function create(kind: Kind, answers: Answers, { folders, parsed }: Project, days: Days): string[] {
	const folder = folders.overlayFolder ?? folders.contentFolder;
	const isOverlay = folders.overlayFolder !== undefined;
	const content = gatherContent(parsed);
	const texts = new Map<string, string>();
	const textOf = (file: string) =>
		texts.get(file) ?? (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
	for (const { file, ...change } of kind.changes(answers, content, days)) {
		if ('text' in change) {
			if (existsSync(join(folder, file))) throw new AnswerError(`${join(folder, file)} already exists.`);
			texts.set(file, (file.endsWith('.yaml') ? schemaLine(folder, file) : '') + change.text);
		} else texts.set(file, addTo(textOf(file), isOverlay ? asOverlay(change) : change));
	}
	for (const [file, text] of texts) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
		parsed.set(file, readFile(folders, file));
	}
	const ledger = ledgerWith(newIn(gatherContent(parsed), content), textOf('ledger.yaml'), isOverlay);
	if (ledger === undefined) return [...texts.keys()];
	writeFileSync(join(folder, 'ledger.yaml'), schemaLine(folder, 'ledger.yaml') + ledger);
	parsed.set('ledger.yaml', readFile(folders, 'ledger.yaml'));
	return [...texts.keys(), 'ledger.yaml'];
}

/** In an overlay, a list of ids replaces ours unless its key ends with +. */
function asOverlay({ path, item, ...rest }: Addition): Addition {
	const last = path.at(-1);
	return typeof item === 'string' && typeof last === 'string'
		? { ...rest, item, path: [...path.slice(0, -1), `${last}+`] }
		: { ...rest, item, path };
}

/** @returns new addresses, without placeholder ids; "npm run ledger" adds those once they have a name */
function newIn(after: Content, before: Content): Set<Entry> {
	const known = permalinksOf(before);
	const isNamed = (entry: Entry) => /[#=](.*)$/.exec(entry)?.[1] !== toName;
	return new Set([...permalinksOf(after)].filter((entry) => !known.has(entry) && isNamed(entry)));
}

/** @returns the ledger with the new entries; undefined if there are none, or there is no ledger yet */
function ledgerWith(entries: ReadonlySet<Entry>, text: string, isOverlay: boolean): string | undefined {
	if (entries.size === 0 || (text === '' && !isOverlay)) return undefined;
	return formatLedger(addToLedger(schema.parse(readYaml(text || '{}', 1).data), entries).ledger);
}
