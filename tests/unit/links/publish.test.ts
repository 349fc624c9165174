import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingPublished, publish, type Published } from '../../../src/links/publish.ts';

const map = (entries: Record<string, string>) => new Map(Object.entries(entries));
const now = map({ '/a/#x': '1', '/a/#y': '9', '/own/#z': '3' });
const theirs: Published = {
	...nothingPublished,
	editions: {
		editions: [],
		digests: new Map(),
		steps: new Map([
			['/a/#x', { digest: '1' }],
			['/a/#y', { digest: '2', since: '2026-01-01' }],
		]),
	},
};
const run = (own: Published, other: Published, steps = now) =>
	publish(own, other, new Set(), new Map(), steps, '2026-02-01');

test('the upper layer contains only the steps that differ, with the date', () => {
	const { editions, differs, newest } = run(nothingPublished, theirs);
	assert.deepEqual(Object.fromEntries(editions.steps), {
		'/a/#y': { digest: '9', since: '2026-02-01' },
		'/own/#z': { digest: '3', since: '2026-02-01' },
	});
	assert.deepEqual([differs, newest], [true, undefined]);
	const again = run({ ...nothingPublished, editions }, theirs);
	assert.deepEqual([again.differs, again.editions.steps], [false, editions.steps]);
});

test('when the list of steps starts it is written, even if no page has changed', () => {
	const { editions, differs } = run(nothingPublished, nothingPublished);
	assert.equal(differs, true);
	assert.deepEqual(
		[...editions.steps.values()].map(({ since }) => since),
		[undefined, undefined, undefined],
	);
});

test('a step of ours that became the same as theirs is theirs again', () => {
	const own = { ...nothingPublished, editions: run(nothingPublished, theirs).editions };
	const { editions } = run(
		own,
		{ ...theirs, editions: { ...theirs.editions, steps: new Map([['/a/#y', { digest: '9' }]]) } },
		map({ '/a/#y': '9' }),
	);
	assert.deepEqual([...editions.steps], []);
});
