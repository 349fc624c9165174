import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment } from '../../../src/diagnosis/fragment.ts';
import { withCurrentIds } from '../../../src/diagnosis/succession.ts';
import { fragmentParts } from '../../../src/links/fragment-parts.ts';
import { workedTree } from './worked-tree.ts';

const { moved = {} } = workedTree;
const today = (fragment: string) =>
	withCurrentIds(moved, fragmentParts(fragment)).map(({ key, value }) => `${key}=${value}`);

/** Parts of a URL in an older edition, and their current names. */
const parts: Record<string, string[]> = {
	'water=yes': ['water=yes'],
	'stream=yes': ['water=yes'],
	'flow=no': ['water=no'],
	'drips=plop': ['drips=yes'],
	'ice=freezing': ['cold=yes'],
	'ice=warm': ['ice=warm'],
	'round=yes': ['round=yes'],
	'__proto__=constructor': ['__proto__=constructor'],
	'fixed.ring=no': ['fixed.washer=no'],
	'fixed.gold=yes': ['fixed.gold=yes'],
	'steps.ring=look.d': ['steps.washer=look.d'],
	'steps.washer=change-ring.nu,look.s': ['steps.washer=swap-ring.nu,look.s'],
	'steps.ring=change-ring.d,warm-up.n': ['steps.washer=swap-ring.d', 'steps.frost=thaw.n'],
	'steps.ring=look.d;steps.washer=change-ring.n': ['steps.washer=look.d,swap-ring.n'],
	'steps.ring=': ['steps.ring='],
	'steps.ring=look': ['steps.ring=look'],
	'code=0x7': ['code=0x1f'],
	'code=0x9': ['code=0x9'],
	'my.host=ring': ['my.host=ring'],
};

for (const [old, now] of Object.entries(parts))
	test(`${old} of an older edition is ${now.join(' and ')} today`, () => assert.deepEqual(today(old), now));

test('without redirects nothing is renamed', () =>
	assert.deepEqual(
		withCurrentIds({}, fragmentParts('flow=yes;steps.ring=look.d')).map(({ text }) => text),
		['flow=yes', 'steps.ring=look.d'],
	));

test('a URL with old names of every kind resumes completely', () =>
	assert.deepEqual(
		readFragment(workedTree, '#1;code=0x7;flow=yes;drips=no;ice=freezing;fixed.ring=no;steps.ring=look.d,warm-up.nu'),
		{
			code: '0x1f',
			answers: { water: 'yes', drips: 'no', cold: 'yes' },
			progress: {
				fixed: { washer: false },
				steps: {
					washer: { look: { result: 'done', undone: false } },
					frost: { thaw: { result: 'unhelpful', undone: true } },
				},
			},
			dropped: [],
		},
	));

test('if a URL names a question by its old and its new name, the first counts', () =>
	assert.deepEqual(readFragment(workedTree, '#1;flow=no;water=yes'), {
		answers: { water: 'no' },
		dropped: ['water=yes'],
	}));
