import { readFileSync } from 'node:fs';
import { findCauses } from '../../src/finder/find-causes.ts';
import type { BoxIndex } from '../unit/search/real-index.ts';
import { median, timed, type Measure } from './measure.ts';

const rounds = 8;
/** The longest task that a person does not notice. */
const goal = 100;
const size = 100_000;

const file = new URL('../fixtures/cases/public-tune.jsonl', import.meta.url);

/** How long it takes to find causes: the first time, as on a new page, in a short report, and in the longest one. */
export function reports({ codes, pages, report }: BoxIndex): Measure[] {
	const texts = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => (JSON.parse(line) as { text: string }).text);
	const all = texts.join('\n\n');
	const longest = all.repeat(Math.ceil(size / all.length)).slice(0, size);
	// Fresh objects, with nothing prepared for them.
	const fresh = structuredClone({ codes, pages, report });
	const first = timed(() => findCauses(texts[0] ?? '', fresh));
	const short = texts.map((text) => timed(() => findCauses(text, fresh)));
	const long = Array.from({ length: rounds }, () => timed(() => findCauses(longest, fresh)));
	return [
		{ measure: 'report: the first one on a page', value: first, unit: 'ms', goal },
		{ measure: 'report: median', value: median(short), unit: 'ms', goal: 16 },
		// The minimum: other load on the machine only adds.
		{ measure: 'report of 100 kB', value: Math.min(...long), unit: 'ms', goal },
	];
}
