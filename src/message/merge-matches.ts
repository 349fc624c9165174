import type { Why } from '../codes/answer.ts';
import type { CodebookEntry } from '../codes/codebook.ts';
import type { ReadEvent } from './events.ts';
import type { ReadPair } from './pairs.ts';
import type { Candidate } from './read-number.ts';
import type { FoundCode, FoundEvent, FoundName, Recognition, Span } from './recognition.ts';
import type { Scan } from './scan.ts';

/** Maps a span of the plain text to the given text. */
type ToGiven = (start: number, end: number) => Span;

/** Codes found so far: known ones by entry, unknown ones by list and number. */
interface Codes {
	known: Map<CodebookEntry, FoundCode>;
	unknown: Map<string, Map<number, FoundCode>>;
	inOrder: FoundCode[];
}

/**
 * Merges the candidates of all positions: each code, event and name once.
 * @param text the given text
 * @param place maps a span of the plain text to the given text
 */
export function mergeMatches(
	scan: Scan,
	text: string,
	candidates: Candidate[],
	pairs: ReadPair[],
	events: ReadEvent[],
	place: ToGiven,
): Pick<Recognition, 'codes' | 'events' | 'names'> {
	const codes: Codes = { known: new Map(), unknown: new Map(), inOrder: [] };
	const names = new Map<string, FoundName>();
	// The halves of a pair are neighbours and in order, so looking one pair ahead is enough.
	let ahead = 0;
	for (const candidate of candidates) {
		const position = place(candidate.token.start, candidate.token.end);
		if (candidate.token.codes) addName(names, candidate, text.slice(position.start, position.end), position);
		if (candidate.value === undefined) continue;
		let pair = pairs[ahead];
		const half = pair?.one === candidate ? 0 : pair?.other === candidate ? 1 : undefined;
		if (half === undefined) pair = undefined;
		else if (pair && isLast(candidate, pair)) ahead++;
		addCode(scan, text, codes, candidate, pair, half ?? 0, position);
	}
	return { codes: codes.inOrder, names: [...names.values()], events: mergeEvents(events, place) };
}

/** Whether the other half comes before. */
function isLast({ token }: Candidate, { one, other }: ReadPair): boolean {
	return token.start >= one.token.start && token.start >= other.token.start;
}

/** A half of a pair belongs to the list of that half, even if it would be read differently on its own. */
function addCode(
	scan: Scan,
	text: string,
	codes: Codes,
	candidate: Candidate,
	pair: ReadPair | undefined,
	half: 0 | 1,
	position: Span,
): void {
	const code = pair ? (half === 0 ? pair.first : pair.second) : candidate.code;
	const value = pair ? (half === 0 ? pair.firstValue : pair.secondValue) : (code?.value ?? candidate.value ?? 0);
	const list = pair ? (scan.book.index.pairLists[half] ?? '') : (code?.list ?? candidate.list ?? '');
	const unexplained = candidate.unexplained && !pair;
	const known = code ? codes.known.get(code) : codes.unknown.get(list)?.get(value);
	if (known) {
		known.again.push(position);
		known.unexplained &&= unexplained;
		return;
	}
	const why: Why = pair && code && candidate.list === undefined ? { kind: 'pair' } : whyOf(scan, candidate);
	const same = scan.book.byValue.get(value) ?? [];
	const found: FoundCode = {
		list,
		value,
		why,
		unexplained,
		id: code?.id ?? '',
		spelling: text.slice(position.start, position.end),
		position,
		again: [],
		sameValueIn: same.length > 0 ? same.filter((other) => other !== code).map((other) => other.id) : [],
	};
	codes.inOrder.push(found);
	if (code) codes.known.set(code, found);
	else {
		const inList = codes.unknown.get(list);
		if (inList) inList.set(value, found);
		else codes.unknown.set(list, new Map([[value, found]]));
	}
}

function whyOf({ text }: Scan, { why, words }: Candidate): Why {
	if (!words) return { kind: why };
	return { kind: why, words: text.slice(words.start, words.end).replace(/\s+/g, ' ') };
}

function addName(names: Map<string, FoundName>, candidate: Candidate, name: string, position: Span): void {
	const key = name.toLowerCase();
	if (names.has(key)) return;
	const ids = candidate.token.codes?.map((code) => code.id) ?? [];
	names.set(key, { name, ids, list: candidate.list ?? '', position });
}

function mergeEvents(events: ReadEvent[], place: ToGiven): FoundEvent[] {
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
