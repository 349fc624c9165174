import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from '../../../src/text/edit-distance.ts';

const slips: [one: string, other: string, distance: number][] = [
	['', '', 0],
	['tap', 'tap', 0],
	['tap', 'taps', 1],
	['tap', 'ap', 1],
	['tap', 'top', 1],
	['tap', 'atp', 1],
	['certfiicate', 'certificate', 1],
	['gatway', 'gateway', 1],
	['fierwall', 'firewall', 1],
	['disconect', 'disconnect', 1],
	['ca', 'abc', 3],
	['kitten', 'sitting', 3],
	['', 'tap', 3],
];

for (const [one, other, expected] of slips)
	test(`"${one}" is ${expected} from "${other}"`, () => assert.equal(editDistance(one, other, 9), expected));

/** The definition, without any limit or shortcut (optimal string alignment). */
function byDefinition(one: string, other: string): number {
	if (one === '' || other === '') return one.length + other.length;
	const [a, b] = [one.slice(1), other.slice(1)];
	const swapped = one[0] === other[1] && one[1] === other[0] && one.length > 1 && other.length > 1;
	return Math.min(
		byDefinition(a, other) + 1,
		byDefinition(one, b) + 1,
		byDefinition(a, b) + (one[0] === other[0] ? 0 : 1),
		swapped ? byDefinition(one.slice(2), other.slice(2)) + 1 : Infinity,
	);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const most = fc.integer({ min: 0, max: 4 });

test('the distance follows the definition, up to the limit', () => {
	fc.assert(
		fc.property(word, word, most, (one, other, limit) => {
			const [found, true_] = [editDistance(one, other, limit), byDefinition(one, other)];
			if (true_ <= limit) assert.equal(found, true_);
			else assert.ok(found > limit);
		}),
		{ numRuns: 500 },
	);
});

test('the distance is symmetric, and zero from a word to itself', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
			assert.equal(editDistance(one, other, 12), editDistance(other, one, 12));
			assert.equal(editDistance(one, one, 0), 0);
			assert.equal(editDistance(one, other, 12) === 0, one === other);
		}),
	);
});

test('one typo is a distance of at most one', () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 2, maxLength: 12 }),
			fc.nat(),
			fc.string({ minLength: 1, maxLength: 1 }),
			(given, at, letter) => {
				const place = at % (given.length - 1);
				const [before, one, two, after] = [
					given.slice(0, place),
					given[place],
					given[place + 1],
					given.slice(place + 2),
				];
				for (const slip of [
					`${before}${two}${one}`,
					`${before}${two}`,
					`${before}${letter}${two}`,
					`${before}${letter}${one}${two}`,
				])
					assert.ok(editDistance(given, slip + after, 3) <= 1, `${given} / ${slip}${after}`);
			},
		),
	);
});

test('a larger distance is the limit plus one', () => {
	fc.assert(
		fc.property(word, word, most, (one, other, limit) =>
			assert.equal(editDistance(one, other, limit), Math.min(byDefinition(one, other), limit + 1)),
		),
		{ numRuns: 500 },
	);
});
