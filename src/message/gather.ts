import type { Why } from '../codes/answer.ts';
import type { KnownCode } from '../codes/codebook.ts';
import type { ReadEvent } from './events.ts';
import type { ReadPair } from './pairs.ts';
import type { Read } from './read-number.ts';
import type { FoundCode, FoundEvent, FoundName, Recognition, Span } from './recognition.ts';
import type { Scan } from './scan.ts';

/** Where a stretch of the plain text stands in the text as it was given. */
type Place = (start: number, end: number) => Span;

/** Codes that were found: known ones by themselves, the unknown by list and number. */
interface Codes {
	known: Map<KnownCode, FoundCode>;
	unknown: Map<string, Map<number, FoundCode>>;
	inOrder: FoundCode[];
}

/**
 * Puts what was read at many places together: each code, event and name once.
 * @param text the text as it was given
 * @param place from the plain text to the given one
 */
export function gather(
	walk: Scan,
	text: string,
	reads: Read[],
	pairs: ReadPair[],
	events: ReadEvent[],
	place: Place,
): Pick<Recognition, 'codes' | 'events' | 'names'> {
	const codes: Codes = { known: new Map(), unknown: new Map(), inOrder: [] };
	const names = new Map<string, FoundName>();
	// The halves of a pair are neighbours and in order, so one look ahead finds the pair of each.
	let ahead = 0;
	for (const read of reads) {
		const position = place(read.token.start, read.token.end);
		if (read.token.codes) enterName(names, read, text.slice(position.start, position.end), position);
		if (read.value === undefined) continue;
		let pair = pairs[ahead];
		const half = pair?.one === read ? 0 : pair?.other === read ? 1 : undefined;
		if (half === undefined) pair = undefined;
		else if (pair && isLast(read, pair)) ahead++;
		enterCode(walk, text, codes, read, pair, half ?? 0, position);
	}
	return { codes: codes.inOrder, names: [...names.values()], events: gatherEvents(events, place) };
}

/** Whether the other half stands before. */
function isLast({ token }: Read, { one, other }: ReadPair): boolean {
	return token.start >= one.token.start && token.start >= other.token.start;
}

/** A half of a pair is from the list of its half, whatever it would be on its own. */
function enterCode(
	walk: Scan,
	text: string,
	codes: Codes,
	read: Read,
	pair: ReadPair | undefined,
	half: 0 | 1,
	position: Span,
): void {
	const code = pair ? (half === 0 ? pair.first : pair.second) : read.code;
	const value = pair ? (half === 0 ? pair.firstValue : pair.secondValue) : (code?.value ?? read.value ?? 0);
	const list = pair ? (walk.book.index.pairLists[half] ?? '') : (code?.list ?? read.list ?? '');
	const weak = read.weak && !pair;
	const known = code ? codes.known.get(code) : codes.unknown.get(list)?.get(value);
	if (known) {
		known.again.push(position);
		known.weak &&= weak;
		return;
	}
	const why: Why = pair && code && read.list === undefined ? { kind: 'pair' } : whyOf(walk, read);
	const same = walk.book.byValue.get(value) ?? [];
	const found: FoundCode = {
		list,
		value,
		why,
		weak,
		id: code?.id ?? '',
		spelling: text.slice(position.start, position.end),
		position,
		again: [],
		others: same.length > 0 ? same.filter((other) => other !== code).map((other) => other.id) : [],
	};
	codes.inOrder.push(found);
	if (code) codes.known.set(code, found);
	else {
		const inList = codes.unknown.get(list);
		if (inList) inList.set(value, found);
		else codes.unknown.set(list, new Map([[value, found]]));
	}
}

function whyOf({ text }: Scan, { why, words }: Read): Why {
	if (!words) return { kind: why };
	return { kind: why, words: text.slice(words.start, words.end).replace(/\s+/g, ' ') };
}

function enterName(names: Map<string, FoundName>, read: Read, name: string, position: Span): void {
	const key = name.toLowerCase();
	if (names.has(key)) return;
	const ids = read.token.codes?.map((code) => code.id) ?? [];
	names.set(key, { name, ids, list: read.list ?? '', position });
}

function gatherEvents(events: ReadEvent[], place: Place): FoundEvent[] {
	const found = new Map<string, FoundEvent>();
	for (const { token, event, id, log, why } of events) {
		const position = place(token.start, token.end);
		const key = `${event} ${id} ${log}`;
		const known = found.get(key);
		if (known) known.again.push(position);
		else found.set(key, { id, event, log, position, again: [], why });
	}
	return [...found.values()];
}
