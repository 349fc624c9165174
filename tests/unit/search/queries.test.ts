import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askTheBox } from './as-the-box.ts';
import { foreign, queries } from './queries.ts';
import { realIndex } from './real-index.ts';

const index = realIndex();

/** The rank of the expected page among the results, from 1, for each query. */
const groups = Object.entries(queries).map(([name, group]) => ({
	name,
	asked: group.map(([query, ...right]) => {
		const { pages } = askTheBox(query, index);
		return { query, place: pages.findIndex((page) => right.includes(page)) + 1, pages };
	}),
}));
const asked = groups.flatMap((group) => group.asked);

/** The percentage of queries that have the expected page among the first results. */
function success(of: typeof asked, most: number): number {
	return (100 * of.filter(({ place }) => place >= 1 && place <= most).length) / of.length;
}

for (const [name, of] of [...groups.map((group) => [group.name, group.asked] as const), ['all', asked] as const])
	console.log(
		`search: ${name}, ${of.length} queries: ${success(of, 1).toFixed(1)} % first, ${success(of, 3).toFixed(1)} % among the first three`,
	);
for (const { query, place, pages } of asked)
	if (place !== 1) console.log(`search: "${query}" at ${place || 'no place'}: ${pages.slice(0, 3).join(' ')}`);

test('there are at least sixty queries, each occurring once, and their pages exist', () => {
	assert.ok(asked.length >= 60, `${asked.length} queries`);
	assert.equal(new Set(asked.map(({ query }) => query)).size, asked.length);
	const known = new Set(index.pages.pages.map(({ address }) => address.split('/')[2]));
	for (const [, ...right] of Object.values(queries).flat())
		for (const page of right) assert.ok(known.has(page), `${page} is no page`);
});

/** The level reached, in percent. A new query that finds nothing needs an alias or a synonym. */
const floors = { first: 100, amongThree: 100 };

test(`the expected page comes first for ${floors.first} % of the queries, in the top three for ${floors.amongThree} %`, () => {
	assert.ok(success(asked, 1) >= floors.first, `${success(asked, 1)} % first`);
	assert.ok(success(asked, 3) >= floors.amongThree, `${success(asked, 3)} % among the first three`);
});

for (const query of foreign)
	test(`"${query}" finds nothing, and nothing else is suggested`, () =>
		assert.deepEqual(askTheBox(query, index), { pages: [], didYouMean: undefined }));

/** A typo, and the word that was meant: with another ending it finds the same. */
const slips: Record<string, string> = {
	certfiicate: 'certificate',
	gatway: 'gateway',
	disconect: 'disconnect',
	fierwall: 'firewall',
};

for (const [slip, meant] of Object.entries(slips))
	test(`"${slip}" finds a page, and the suggestion is "${meant}"`, () => {
		const { pages, didYouMean } = askTheBox(slip, index);
		assert.ok(pages.some(Boolean), 'nothing is found');
		assert.ok(didYouMean?.startsWith(meant), didYouMean);
	});
