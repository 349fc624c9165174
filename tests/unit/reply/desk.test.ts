import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../src/codes/answer.ts';
import { candidatesFor, type DeskFacts } from '../../../src/reply/desk.ts';

const facts = (title: string) => ({ title, meaning: 'x', steps: [] });
const fixes = ['washer', 'frost', 'valve', 'pump', 'seal', 'lime', 'tap', 'hose'];
const desk: DeskFacts = {
	replies: {
		'/code/0x1-0x2/': facts('0x1 / 2'),
		'/code/0x1/': facts('0x1'),
		'/code/0x3/': facts('0x3'),
		'/diagnose/water/': facts('Does water come out?'),
		...Object.fromEntries(fixes.map((id) => [`/fix/${id}/`, facts(id)])),
	},
	start: '/diagnose/water/',
};

const answer = (kind: Answer['kind'], id: string, address = `/code/${id}/`) =>
	({ kind, id, address, title: [] }) as unknown as Answer;
/** Each a tenth better than the next, by default. */
type Causes = [id: string, ...kinds: string[]][];
const offered = (answers: Answer[], causes: Causes = [], fragment = '', points = [3, 2.7, 2.4, 2.2]) =>
	candidatesFor(
		{
			found: { answers },
			causes: causes.map(([id, ...kinds], place) => ({
				id,
				points: points[place] ?? 2,
				reasons: kinds.map((kind) => ({ kind, words: kind })),
			})),
			fragment,
		},
		desk,
	).map(({ kind, address }) => `${kind} ${address}`);

test('a pair gives its meaning, its causes in order, and the questions with the known answers', () =>
	assert.deepEqual(
		offered(
			[answer('pair', '0x1-0x2')],
			[
				['washer', 'code'],
				['frost', 'words', 'code'],
			],
			'1;code=0x1-0x2;water=yes',
		),
		['meaning /code/0x1-0x2/', 'cause /fix/washer/', 'cause /fix/frost/', 'begun /diagnose/#1;code=0x1-0x2;water=yes'],
	));

test('a cause supported only by words is labelled as such', () =>
	assert.deepEqual(
		offered(
			[answer('code', '0x3')],
			[
				['hose', 'words'],
				['tap', 'code'],
			],
		),
		['meaning /code/0x3/', 'words /fix/hose/', 'cause /fix/tap/', 'questions /diagnose/'],
	));

test("a link's target is recognised by its page, whatever its anchor, and comes first", () =>
	assert.deepEqual(
		offered(
			[answer('code', '0x1', '/code/0x1/#share'), answer('cause', 'frost', '/fix/frost/#thaw')],
			[
				['tap', 'words'],
				['frost', 'words'],
			],
		),
		['cause /fix/frost/', 'meaning /code/0x1/', 'words /fix/tap/', 'questions /diagnose/'],
	));

test('two numbers that were never recorded together are treated as two codes', () => {
	const pair = { ...answer('unrecorded-pair', '0x1-0x3', ''), title: [{ id: '0x1' }, { id: '0x3' }, { id: '' }] };
	assert.deepEqual(offered([pair as Answer]), ['meaning /code/0x1/', 'meaning /code/0x3/', 'questions /diagnose/']);
});

test('a ticket in plain words gets the questions, then the causes that its words support', () =>
	assert.deepEqual(
		offered(
			[],
			[
				['frost', 'words'],
				['hose', 'signal'],
			],
		),
		['questions /diagnose/', 'words /fix/frost/', 'words /fix/hose/'],
	));

test('a cause with a clear lead comes first, whatever supports it', () => {
	const two: Causes = [
		['frost', 'code', 'words'],
		['hose', 'code'],
	];
	assert.deepEqual(offered([answer('code', '0x1')], two, '', [4.5, 3]).slice(0, 2), [
		'cause /fix/frost/',
		'meaning /code/0x1/',
	]);
	assert.deepEqual(offered([answer('code', '0x1')], two, '', [4.4, 3])[0], 'meaning /code/0x1/');
	assert.deepEqual(offered([answer('code', '0x1')], [['frost', 'code']])[0], 'meaning /code/0x1/');
});

test('a known sentence leads to its cause, unless it applies to many', () => {
	const causes: Causes = [
		['frost', 'sentence'],
		['hose', 'sentence'],
		['tap', 'sentence'],
	];
	assert.equal(offered([], causes.slice(0, 2))[0], 'words /fix/frost/');
	assert.equal(offered([], causes)[0], 'questions /diagnose/');
});

test('a log with thousands of codes offers no more choices than a ticket', () => {
	const codes = Array.from({ length: 10_000 }, (_, index) => answer('code', index % 2 ? '0x1' : '0x3'));
	assert.equal(
		offered(
			codes,
			fixes.map((id) => [id, 'code']),
		).length,
		6,
	);
});

test('a ticket without information gets no suggestions', () => assert.deepEqual(offered([]), []));

test('a code that is not in this edition has no reply, and neither has a name like a property of every object', () =>
	assert.deepEqual(offered([answer('unknown', '0x99', ''), answer('code', 'constructor')]), ['questions /diagnose/']));
