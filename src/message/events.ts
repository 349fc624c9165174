import { codeIn } from '../codes/codebook.ts';
import type { Why } from '../codes/answer.ts';
import type { CodeIndex } from '../codes/code-index.ts';
import type { WhyKind } from '../schemas/words.ts';
import { isLetter } from '../text/fold.ts';
import type { FoundLabel, LabelMeaning } from '../codes/label-trie.ts';
import type { FoundCode, Recognition } from './recognition.ts';
import type { Scan, SourceMention, Token } from './scan.ts';

/** An event number with its position in the plain text. */
export interface ReadEvent {
	token: Token;
	event: number;
	id: string;
	log: string;
	why: Why;
}

/** Numbers below this are levels, tasks and sessions as often as events. */
const minUnambiguous = 100;

/**
 * The event numbers of a text: after a label, in the column of a table, or, in a language without
 * a known label, a number of a source that the text names.
 * @returns in order of position
 */
export function readEvents(scan: Scan): ReadEvent[] {
	const events = scan.book.index.reading.events;
	if (!events) return [];
	const named = new Set<number>();
	for (const { known } of scan.sources) for (const id of known?.ids ?? []) named.add(id);
	const tokens = scan.tokens.filter((token) => isEvent(scan, token, named));
	let mention = 0;
	return tokens.map((token, index) => {
		const event = Number(scan.text.slice(token.start, token.end));
		const previous = tokens[index - 1]?.start ?? -1;
		const next = tokens[index + 1]?.start ?? scan.text.length;
		while (mention < scan.sources.length && (scan.sources[mention]?.at ?? 0) < previous) mention++;
		const near: SourceMention[] = [];
		for (let at = mention; at < scan.sources.length; at++) {
			const source = scan.sources[at];
			if (!source || source.at > next) break;
			near.push(source);
		}
		const heading = scan.sources[mention - 1];
		return eventOf(scan, token, event, near.length > 0 || !heading ? near : [heading]);
	});
}

/** @param named event numbers of the sources that the text names */
function isEvent(scan: Scan, token: Token, named: Set<number>): boolean {
	const { text } = scan;
	const [reading] = token.readings;
	if (reading?.form !== 'decimal') return false;
	if (token.besideSource || scan.columns.has(token.end)) return true;
	const { label, start } = token;
	// "Event[0]:" is an index, not an event number.
	if (label && hasRole(label, 'event'))
		return (
			(reading.value >= minUnambiguous || scan.index.boundEvents.has(reading.value)) &&
			(text.charAt(start - 1) !== '[' || !isLetter(text.charCodeAt(start - 2)))
		);
	if (label && hasRole(label, 'column')) return beginsLine(text, label.start);
	if (named.size === 0 || reading.value < minUnambiguous) return false;
	// "Schannel error 36870": the label announces a code, and the source identifies the event.
	if (label) return label.meanings.some(isGeneral) && named.has(reading.value);
	const mark = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1);
	return (mark === ':' || mark === '>') && named.has(reading.value);
}

function isGeneral({ role, list, notACode }: LabelMeaning): boolean {
	return role === 'code' && list === undefined && !notACode;
}

function hasRole({ meanings }: FoundLabel, role: LabelMeaning['role']): boolean {
	for (const meaning of meanings) if (meaning.role === role) return true;
	return false;
}

/** In a table that is printed as a list, headings are at the beginning of lines. */
function beginsLine(text: string, index: number): boolean {
	return /(?:^|\n)[ \t]{0,20}$/.test(text.slice(Math.max(0, index - 21), index));
}

function eventOf(scan: Scan, token: Token, event: number, near: SourceMention[]): ReadEvent {
	const list = scan.book.index.reading.events?.list ?? '';
	const own = near.find((source) => source.known?.ids.has(event));
	const other = near.at(-1);
	// Many sources use the same number, and with another source it is another event.
	const isOther = !own && other !== undefined && scan.index.boundEvents.has(event);
	const code = isOther ? undefined : codeIn(scan.book, list, event);
	const log = own?.known?.log ?? other?.known?.log ?? other?.name ?? '';
	const kind = code ? (own ? 'event' : 'eventOnly') : 'unknownEvent';
	return { token, event, id: code?.id ?? '', log, why: { kind, words: log } };
}

/**
 * The list of a number written as "(word= 123)" in the text of an event, in any language.
 * @param seen event numbers in the text
 */
export function reasonList(scan: Scan, token: Token, seen: Set<number>): string | undefined {
	const { text } = scan;
	if (seen.size === 0 || text.charCodeAt(token.end) !== 0x29) return undefined;
	const space = /\s/.test(text.charAt(token.start - 1)) ? 1 : 0;
	if (text.charCodeAt(token.start - 1 - space) !== 0x3d) return undefined;
	return scan.book.index.reading.events?.reasons.find((reason) => seen.has(reason.event))?.list;
}

/** Reasons for which a code counts by itself, even in the text of an event. */
const selfExplained: ReadonlySet<WhyKind> = new Set(['label', 'eventText', 'name']);

/**
 * The codes in the text of an event that are less informative than the event. An event that only carries a code, listed
 * as `reasons` in the content, is less informative than its code.
 * @param found what was recognised
 * @param codes some of its codes, in order of position
 * @returns those that come after their event
 */
export function codesInEvents({ events }: Recognition, index: CodeIndex, codes: readonly FoundCode[]): Set<FoundCode> {
	const carriers = new Set(index.reading.events?.reasons.map(({ event }) => event));
	const positions = events
		.flatMap(({ id, event, position, again }) => {
			const informs = id !== '' && !carriers.has(event);
			return [position, ...again].map(({ start }) => ({ start, informs }));
		})
		.sort((one, other) => one.start - other.start);
	return new Set(
		codes.filter((code) => {
			const before = positions.findLast(({ start }) => start < code.position.start);
			return before?.informs && !selfExplained.has(code.why.kind);
		}),
	);
}
