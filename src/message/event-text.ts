import type { CodeIndex } from '../codes/code-index.ts';
import type { WhyKind } from '../schemas/messages.ts';
import type { FoundCode, Recognition } from './recognition.ts';

/** Such a code explains itself, wherever it stands. */
const named: ReadonlySet<WhyKind> = new Set(['label', 'eventText', 'name']);

/**
 * The codes that stand in the text of an event and say less than it does. An event that does nothing but give a code, as
 * `reasons` in the content names them, says less than its code.
 * @param found what was recognised
 * @param codes some of its codes, in order of their place
 * @returns those of them that come after their event
 */
export function codesInEvents({ events }: Recognition, index: CodeIndex, codes: readonly FoundCode[]): Set<FoundCode> {
	const carriers = new Set(index.reading.events?.reasons.map(({ event }) => event));
	const places = events
		.flatMap(({ id, event, position, again }) => {
			const says = id !== '' && !carriers.has(event);
			return [position, ...again].map(({ start }) => ({ start, says }));
		})
		.sort((one, other) => one.start - other.start);
	const inside = new Set<FoundCode>();
	let next = 0;
	for (const code of codes) {
		while ((places[next]?.start ?? Infinity) < code.position.start) next++;
		if (places[next - 1]?.says && !named.has(code.why.kind)) inside.add(code);
	}
	return inside;
}
