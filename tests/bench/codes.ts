import { resolveQuery } from '../../src/message/resolve-query.ts';
import { spellingsOf } from '../../src/codes/spelling.ts';
import type { CodeIndex } from '../../src/codes/code-index.ts';
import { find } from '../../src/message/find.ts';
import { median, percentile, timed, type Measure } from './measure.ts';

const rounds = 5;
/** A frame has 16 ms; the codes must not be noticeable in it. */
const goal = 1;

/** How long it takes to answer what people type, for each spelling of each code. */
export function codes(index: CodeIndex): Measure[] {
	const queries = queriesFor(index);
	return [
		['resolve', (query: string) => resolveQuery(query, index)] as const,
		['find', (query: string) => find(query, index)] as const,
	].flatMap(([name, ask]): Measure[] => {
		// The first round builds the lookup tables and warms up the engine.
		for (const query of queries) ask(query);
		const times = Array.from({ length: rounds }, () => queries.map((query) => timed(() => ask(query)))).flat();
		return [
			{ measure: `${name}, ${queries.length} short queries: median`, value: median(times), unit: 'ms', goal },
			{ measure: `${name}, ${queries.length} short queries: p99`, value: percentile(times, 99), unit: 'ms', goal },
		];
	});
}

function queriesFor({ lists, pairs }: CodeIndex): string[] {
	const alone = lists.flatMap((list) =>
		list.codes.flatMap(([value, , ...names]) => [...spellingsOf(value, list.digits), ...names]),
	);
	const both = pairs.flatMap(([first, second]) => {
		const [one, other] = [`0x${first.toString(16)}`, `0x${second.toString(16)}`];
		return [`${one}/${other}`, `error ${one} ${other}`, `${first} ${second}`, `${one}-${other}`];
	});
	const wrong = ['0xdeadbeef', '99999999', 'certificate expired', '0x', 'why does my session end', 'O×904'];
	return [...alone, ...both, ...wrong];
}
