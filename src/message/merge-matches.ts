import type { Why } from '../codes/answer.ts';
import type { CodebookEntry } from '../codes/codebook.ts';
import type { ReadEvent } from './events.ts';
import type { ReadPair } from './pairs.ts';
import type { Candidate } from './read-number.ts';
import type { FoundCode, FoundEvent, FoundName, Recognition, Span } from './recognition.ts';
import type { Scan } from './scan.ts';

/** Where a stretch of the plain text is in the text as it was given. */
type Place = (start: number, end: number) => Span;

/** Codes that were found: known ones by themselves, the unknown by list and number. */
interface Codes {
	known: Map<CodebookEntry, FoundCode>;
	unknown: Map<string, Map<number, FoundCode>>;
	inOrder: FoundCode[];
}

/**
 * Puts what was candidate at many places together: each code, event and name once.
 * @param text the text as it was given
 * @param place from the plain text to the given one
 */
export function mergeMatches(
	walk: Scan,
	text: string,
	candidates: Candidate[],
	pairs: ReadPair[],
	events: ReadEvent[],
	place: Place,
): Pick<Recognition, 'codes' | 'events' | 'names'> {
	const codes: Codes = { known: new Map(), unknown: new Map(), inOrder: [] };
	const names = new Map<string, FoundName>();
	// The halves of a pair are neighbours and in order, so one look ahead finds the pair of each.
	let ahead = 0;
	for (const candidate of candidates) {
		const position = place(candidate.token.start, candidate.token.end);
		if (candidate.token.codes) enterName(names, candidate, text.slice(position.start, position.end), position);
		if (candidate.value === undefined) continue;
		let pair = pairs[ahead];
		const half = pair?.one === candidate ? 0 : pair?.other === candidate ? 1 : undefined;
		if (half === undefined) pair = undefined;
		else if (pair && isLast(candidate, pair)) ahead++;
		enterCode(walk, text, codes, candidate, pair, half ?? 0, position);
	}
	return { codes: codes.inOrder, names: [...names.values()], events: mergeEvents(events, place) };
}

/** Whether the other half comes before. */
function isLast({ token }: Candidate, { one, other }: ReadPair): boolean {
	return token.start >= one.token.start && token.start >= other.token.start;
}

/** A half of a pair is from the list of its half, whatever it would be on its own. */
function enterCode(
	walk: Scan,
	text: string,
	codes: Codes,
	candidate: Candidate,
	pair: ReadPair | undefined,
	half: 0 | 1,
	position: Span,
): void {
	const code = pair ? (half === 0 ? pair.first : pair.second) : candidate.code;
	const value = pair ? (half === 0 ? pair.firstValue : pair.secondValue) : (code?.value ?? candidate.value ?? 0);
	const list = pair ? (walk.book.index.pairLists[half] ?? '') : (code?.list ?? candidate.list ?? '');
	const unexplained = candidate.unexplained && !pair;
	const known = code ? codes.known.get(code) : codes.unknown.get(list)?.get(value);
	if (known) {
		known.again.push(position);
		known.unexplained &&= unexplained;
		return;
	}
	const why: Why = pair && code && candidate.list === undefined ? { kind: 'pair' } : whyOf(walk, candidate);
	const same = walk.book.byValue.get(value) ?? [];
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

function enterName(names: Map<string, FoundName>, candidate: Candidate, name: string, position: Span): void {
	const key = name.toLowerCase();
	if (names.has(key)) return;
	const ids = candidate.token.codes?.map((code) => code.id) ?? [];
	names.set(key, { name, ids, list: candidate.list ?? '', position });
}

function mergeEvents(events: ReadEvent[], place: Place): FoundEvent[] {
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
