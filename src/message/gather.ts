import type { ReadEvent } from './events.ts';
import type { ReadPair } from './pairs.ts';
import type { Read } from './read-number.ts';
import type { FoundCode, FoundEvent, FoundName, Recognition, Span } from './recognition.ts';
import type { Scan } from './scan.ts';

type Place = (token: Span) => Span;

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
	const halves = new Map<Read, ReadPair>();
	for (const pair of pairs) halves.set(pair.one, pair).set(pair.other, pair);
	const codes = new Map<string, FoundCode>();
	const names = new Map<string, FoundName>();
	for (const read of reads) {
		const position = place(read.token);
		const spelling = text.slice(position.start, position.end);
		if (read.token.codes) enterName(names, read, spelling, position);
		if (read.value === undefined) continue;
		enter(codes, codeOf(walk, read, halves.get(read), spelling, position), position);
	}
	return { codes: [...codes.values()], names: [...names.values()], events: gatherEvents(events, place) };
}

function enter(codes: Map<string, FoundCode>, code: FoundCode, position: Span): void {
	const key = code.id || `?${code.list}-${code.value}`;
	const known = codes.get(key);
	if (!known) codes.set(key, code);
	else {
		known.again.push(position);
		known.weak &&= code.weak;
	}
}

/** A half of a pair is from the list of its half, whatever it would be on its own. */
function codeOf(walk: Scan, read: Read, pair: ReadPair | undefined, spelling: string, position: Span): FoundCode {
	const half = pair?.one === read ? 0 : 1;
	const code = pair ? (half === 0 ? pair.first : pair.second) : read.code;
	const value = pair?.values[half] ?? code?.value ?? read.value ?? 0;
	const list = pair ? walk.book.index.pairLists[half] : read.list;
	const others = (walk.book.byValue.get(value) ?? []).filter((other) => other !== code);
	return {
		id: code?.id ?? '',
		list: code?.list ?? list ?? '',
		value,
		spelling,
		position,
		again: [],
		why: pair && read.list === undefined && code ? { kind: 'pair' } : read.why,
		others: others.map((other) => other.id),
		weak: pair ? false : read.weak,
	};
}

function enterName(names: Map<string, FoundName>, read: Read, name: string, position: Span): void {
	const ids = read.token.codes?.map((code) => code.id) ?? [];
	const key = name.toLowerCase();
	if (!names.has(key)) names.set(key, { name, ids, list: read.list ?? '', position });
}

function gatherEvents(events: ReadEvent[], place: Place): FoundEvent[] {
	const found = new Map<string, FoundEvent>();
	for (const { token, event, id, log, why } of events) {
		const position = place(token);
		const key = `${event} ${id} ${log}`;
		const known = found.get(key);
		if (known) known.again.push(position);
		else found.set(key, { id, event, log, position, again: [], why });
	}
	return [...found.values()];
}
