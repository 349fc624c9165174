import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherAnswers } from '../../../../src/build/new/answers.ts';
import { kinds } from '../../../../src/build/new/kinds.ts';
import { parseContent } from '../../../../src/content/parse-content.ts';
import { smallContent } from '../../content/small-content.ts';

const content = parseContent(smallContent());

/** A person who answers by the name of the question; each answer is given once, then the next. */
const person = (says: Record<string, string[]>) => {
	const prompts: string[] = [];
	const ask = async (prompt: string) => {
		prompts.push(prompt);
		return says[/^\n([\w-]+):/.exec(prompt)?.[1] ?? '']?.shift() ?? '';
	};
	return { ask, prompts };
};

test('a person is asked in the words of the schema, and shown the choices', async () => {
	const { ask, prompts } = person({ id: ['ice'], title: ['Ice in the tap'], stage: ['valve'] });
	const { answers } = await gatherAnswers(kinds.cause!, {}, content, ask);
	assert.deepEqual(answers, {
		id: 'ice',
		title: 'Ice in the tap',
		stage: 'valve',
		where: 'garden',
		'look-alike': 'washer',
		question: 'drips',
	});
	const all = prompts.join('\n');
	assert.match(all, /title: The cause in plain words: what is wrong, not what to do\./);
	assert.match(all, /stage: .*\n {2}pipe, valve, spout\n\[pipe\] > $/m);
});

test('an invalid answer is rejected at once, and asked for again', async () => {
	const { ask } = person({ id: ['Ice!', 'frost', 'ice'], stage: ['vlave', 'valve'] });
	const said: string[] = [];
	const { answers } = await gatherAnswers(kinds.cause!, {}, content, ask, (message) => said.push(message));
	assert.equal(answers.id, 'ice');
	assert.equal(answers.stage, 'valve');
	assert.match(said[0] ?? '', /only lower-case letters/);
	assert.match(said[1] ?? '', /"frost" is there already/);
	assert.match(said[2] ?? '', /There is no "vlave"\. Write "valve"/);
});

test('an option given as an argument is not asked for', async () => {
	const { ask, prompts } = person({});
	await gatherAnswers(kinds.myth!, { id: 'wait', title: 'Wait', verdict: 'wrong', articles: 'frost' }, content, ask);
	assert.deepEqual(prompts, []);
});

test('without a person, the chosen values are printed', async () => {
	const { answers, taken } = await gatherAnswers(kinds.code!, { list: 'drip', value: '5' }, content);
	assert.deepEqual(taken, ['stage', 'source']);
	assert.equal(answers.source, 'maker-manual');
});

for (const [what, word, given, message] of [
	['a missing name', 'cause', {}, /^id: This must be said\. Its name/],
	['an existing name', 'guide', { id: 'winter' }, /^id: "winter" is there already\./],
	['a name reserved by the engine', 'guide', { id: 'glossary' }, /^id: The engine has a "glossary" of its own\./],
	['a name that is too long', 'cause', { id: 'a-name-of-far-too-many-letters' }, /^id: .* 22 are allowed/],
	['an unknown list', 'code', { list: 'drips', value: '5' }, /^list: There is no "drips"\. Write "drip"/],
	['an invalid number', 'code', { list: 'drip', value: 'five' }, /^value: "five" is no number/],
	[
		'a code as displayed',
		'code',
		{ list: 'drip', value: 'E30' },
		/^value: "E30" is no number; write 30, and .*: name: E30\.$/,
	],
	['an existing number', 'code', { list: 'drip', value: '31' }, /^value: 31 is in this list already/],
	[
		'a half that is not a code',
		'pair',
		{ first: '0x7', second: '0x2' },
		/^first: 0x7 is no code of the list "drip", which `pairs` in site\.yaml names first\. Write one of it/,
	],
	['an existing pair', 'pair', { first: '0x1', second: '0x2' }, /^second: "0x1-0x2" is there already/],
	['one of several', 'code', { list: 'drip', value: '5', causes: 'frost, forst' }, /^causes: There is no "forst"/],
	['an existing question', 'question', { id: 'washer' }, /^id: "washer" is there already/],
] as const)
	test(`${what} is rejected with what to write`, async () =>
		assert.rejects(gatherAnswers(kinds[word]!, given, content), { message }));

test('with nothing to choose from, nothing is asked, and a given value is rejected', async () => {
	const without = { ...content, stages: [] };
	const { ask, prompts } = person({ id: ['ice'] });
	await gatherAnswers(kinds.cause!, {}, without, ask);
	assert.ok(!prompts.some((prompt) => prompt.startsWith('\nstage:')));
	await assert.rejects(gatherAnswers(kinds.cause!, { id: 'ice', stage: 'pipe' }, without), {
		message: 'stage: There is no "pipe"; this guide has none as yet. Leave --stage out.',
	});
});

test('a guide without two lists is told how pairs begin', () => {
	const site = content.site.map((file) => ({ ...file, data: { ...file.data, pairs: null } }));
	assert.match(
		kinds.pair!.first!({ ...content, site }) ?? '',
		/has no pairs: `pairs` in site\.yaml says which two lists/,
	);
});
