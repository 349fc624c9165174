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
	assert.match(said[1] ?? '', /"frost" already exists/);
	assert.match(said[2] ?? '', /There is no "vlave"\. Write "valve"/);
});

test('an option given as an argument is not asked for', async () => {
	const { ask, prompts } = person({});
	await gatherAnswers(kinds.myth!, { id: 'wait', title: 'Wait', verdict: 'wrong', articles: 'frost' }, content, ask);
	assert.deepEqual(prompts, []);
});

test('without a person, the chosen values are printed', async () => {
	const { answers, defaulted } = await gatherAnswers(kinds.code!, { list: 'drip', value: '5' }, content);
	assert.deepEqual(defaulted, ['stage', 'source']);
	assert.equal(answers.source, 'maker-manual');
});

for (const [what, word, given, message] of [
	['a missing name', 'cause', {}, /^id: This is required\. Its name/],
	['an existing name', 'guide', { id: 'winter' }, /^id: "winter" already exists\./],
	['a name reserved by the engine', 'guide', { id: 'glossary' }, /^id: "glossary" is reserved by the engine\./],
	['a name that is too long', 'cause', { id: 'a-name-of-far-too-many-letters' }, /^id: .* 22 are allowed/],
	['an unknown list', 'code', { list: 'drips', value: '5' }, /^list: There is no "drips"\. Write "drip"/],
	['an invalid number', 'code', { list: 'drip', value: 'five' }, /^value: "five" is not a number/],
	[
		'a code as displayed',
		'code',
		{ list: 'drip', value: 'E30' },
		/^value: "E30" is not a number; write 30, and .*: name: E30\.$/,
	],
	['an existing number', 'code', { list: 'drip', value: '31' }, /^value: 31 is already in this list/],
	[
		'a half that is not a code',
		'pair',
		{ first: '0x7', second: '0x2' },
		/^first: 0x7 is not a code of the list "drip", the first list of `pairs` in site\.yaml\. Choose one of its codes/,
	],
	['an existing pair', 'pair', { first: '0x1', second: '0x2' }, /^second: "0x1-0x2" already exists/],
	['one of several', 'code', { list: 'drip', value: '5', causes: 'frost, forst' }, /^causes: There is no "forst"/],
	['an existing question', 'question', { id: 'washer' }, /^id: "washer" already exists/],
] as const)
	test(`${what} is rejected with what to write`, async () =>
		assert.rejects(gatherAnswers(kinds[word]!, given, content), { message }));

test('with nothing to choose from, nothing is asked, and a given value is rejected', async () => {
	const without = { ...content, stages: [] };
	const { ask, prompts } = person({ id: ['ice'] });
	await gatherAnswers(kinds.cause!, {}, without, ask);
	assert.ok(!prompts.some((prompt) => prompt.startsWith('\nstage:')));
	await assert.rejects(gatherAnswers(kinds.cause!, { id: 'ice', stage: 'pipe' }, without), {
		message: 'stage: There is no "pipe"; this guide has none yet. Leave --stage out.',
	});
});

test('a guide without two lists is told how pairs begin', () => {
	const site = content.site.map((file) => ({ ...file, data: { ...file.data, pairs: null } }));
	assert.match(
		kinds.pair!.prerequisite!({ ...content, site }) ?? '',
		/has no pairs\. First set their two lists in site\.yaml/,
	);
});
