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

/** Content in its folders, and what each file says. */
export interface Project {
	folders: Folders;
	parsed: Map<string, ParsedFile>;
}

/**
 * Writes what is new: into the overlay where there is one. No file is written over; to one that is there something is
 * added, and the rest of it stays as it is.
 *
 * @param kind what is made
 * @param answers what its author said; each was found right
 * @param project the content; holds what is new afterwards
 * @returns the paths of the files that were written
 * @throws {AnswerError} when a file is there that the content does not know
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
			if (existsSync(join(folder, file))) throw new AnswerError(`${join(folder, file)} is there already.`);
			texts.set(file, (file.endsWith('.yaml') ? schemaLine(folder, file) : '') + change.text);
		} else texts.set(file, addTo(textOf(file), isOverlay ? laidOver(change) : change));
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

/** In an overlay a list of ids takes the place of ours, unless it says that it adds to it. */
function laidOver({ path, item, ...rest }: Addition): Addition {
	const last = path.at(-1);
	return typeof item === 'string' && typeof last === 'string'
		? { ...rest, item, path: [...path.slice(0, -1), `${last}+`] }
		: { ...rest, item, path };
}

/** @returns addresses that were not there; what is still to be named is promised by "npm run ledger", when it has a name */
function newIn(after: Content, before: Content): Set<Entry> {
	const known = permalinksOf(before);
	const isNamed = (entry: Entry) => /[#=](.*)$/.exec(entry)?.[1] !== toName;
	return new Set([...permalinksOf(after)].filter((entry) => !known.has(entry) && isNamed(entry)));
}

/** @returns the ledger with what is new; undefined where nothing is, or none is kept as yet */
function ledgerWith(entries: ReadonlySet<Entry>, text: string, isOverlay: boolean): string | undefined {
	if (entries.size === 0 || (text === '' && !isOverlay)) return undefined;
	return formatLedger(addToLedger(schema.parse(readYaml(text || '{}', 1).data), entries).ledger);
}
