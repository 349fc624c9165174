import { follow } from '../links/follow.ts';
import type { FragmentPart } from '../links/fragment-parts.ts';
import { idOf, isAnswer, isPlace, pageOf, pageOfAnswer, type Entry } from '../links/ledger.ts';

/** Successors of questions, answers, causes, steps and codes, as `content/redirects.yaml` lists them. */
export type Moved = Readonly<Record<Entry, Entry>>;

/**
 * Replaces the ids in an old address by their successors, so that an old ticket keeps its meaning: answers, results of a
 * cause and of its steps, and the code that it began with.
 *
 * @param moved successors by entry
 * @param parts parts of a fragment
 * @returns the same parts, in order; those without a successor stay unchanged.
 * Marks of steps that now belong to one cause become one part
 */
export function withCurrentIds(moved: Moved, parts: readonly FragmentPart[]): FragmentPart[] {
	const marks = new Map<string, FragmentPart>();
	const found: FragmentPart[] = [];
	for (const part of parts) {
		const cause = /^steps\.(.+)$/.exec(part.key)?.[1];
		if (cause === undefined) {
			found.push(renamed(moved, part));
			continue;
		}
		for (const mark of part.value.split(',')) {
			const [key, value] = currentMark(moved, cause, mark);
			const known = marks.get(key);
			if (known) known.value += `,${value}`;
			else {
				const fresh = { key, value, text: part.text };
				marks.set(key, fresh);
				found.push(fresh);
			}
		}
	}
	return found;
}

function renamed(moved: Moved, part: FragmentPart): FragmentPart {
	const { key, value, text } = part;
	if (key === 'code') return { ...part, value: /^\/code\/(.+)\/$/.exec(last(moved, `/code/${value}/`))?.[1] ?? value };
	const cause = /^fixed\.(.+)$/.exec(key)?.[1];
	if (cause !== undefined) return { ...part, key: `fixed.${causeAt(last(moved, `/fix/${cause}/`)) ?? cause}` };
	const answer = `${key}=${value}`.toLowerCase();
	const now = last(moved, answer);
	const [question = '', chosen = ''] = now.split('=');
	return now !== answer && isAnswer(now) ? { key: question, value: chosen, text } : part;
}

/** @param mark for example `step.d`, with the result after the last full stop */
function currentMark(moved: Moved, cause: string, mark: string): [key: string, value: string] {
	const end = mark.lastIndexOf('.');
	const step = mark.slice(0, Math.max(end, 0));
	const place = last(moved, `/fix/${cause}/#${step}`);
	const now = isPlace(place) ? causeAt(place) : undefined;
	return now === undefined || end < 0 ? [`steps.${cause}`, mark] : [`steps.${now}`, `${idOf(place)}${mark.slice(end)}`];
}

const causeAt = (entry: Entry) => /^\/fix\/([^/]+)\/$/.exec(pageOf(entry))?.[1];

/** The last successor; the entry itself if it has none, or if they form a cycle. */
function last(moved: Moved, entry: Entry): Entry {
	const whole = (one: Entry) => (isAnswer(one) ? pageOfAnswer(one) : pageOf(one));
	const ends = (one: Entry) => !Object.hasOwn(moved, one) && !Object.hasOwn(moved, whole(one));
	const { kind, entry: end } = follow(entry, { moved, retired: {} }, ends);
	return kind === 'here' ? end : entry;
}
