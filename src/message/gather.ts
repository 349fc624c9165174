import type { KnownCode } from '../codes/codebook.ts';
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
	const codes = new Map<KnownCode | string, FoundCode>();
	const names = new Map<string, FoundName>();
	for (const read of reads) {
		const position = place(read.token);
		if (read.token.codes) enterName(names, read, text.slice(position.start, position.end), position);
		if (read.value === undefined) continue;
		const half = halfOf(walk, read, halves.get(read));
		const key = half.code ?? `${half.list}-${half.value}`;
		const known = codes.get(key);
		if (known) {
			known.again.push(position);
			known.weak &&= half.weak;
		} else codes.set(key, codeOf(walk, half, text.slice(position.start, position.end), position));
	}
	return {
		codes: [...codes.values()],
		names: [...names.values()],
		events: gatherEvents(events, place),
	};
}

/** What a number is in the end. */
interface Half extends Pick<FoundCode, 'list' | 'value' | 'why' | 'weak'> {
	code: KnownCode | undefined;
}

/** A half of a pair is from the list of its half, whatever it would be on its own. */
function halfOf(walk: Scan, read: Read, pair: ReadPair | undefined): Half {
	if (!pair) {
		const { code, value = 0, list, why, weak } = read;
		return { code, value: code?.value ?? value, list: code?.list ?? list ?? '', why, weak };
	}
	const half = pair.one === read ? 0 : 1;
	const code = half === 0 ? pair.first : pair.second;
	const why = read.list === undefined && code ? { kind: 'pair' as const } : read.why;
	const list = walk.book.index.pairLists[half] ?? '';
	return { code, value: pair.values[half], list, why, weak: false };
}

function codeOf(walk: Scan, half: Half, spelling: string, position: Span): FoundCode {
	const { code, ...rest } = half;
	const same = walk.book.byValue.get(half.value) ?? [];
	const others = same.filter((other) => other !== code).map((other) => other.id);
	return { ...rest, id: code?.id ?? '', spelling, position, again: [], others };
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
