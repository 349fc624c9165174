import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { allReplies, replyOfCode, replyOfOutcome } from '../../../src/guide/replies.ts';
import { toPlain } from '../../../src/markdown/plain.ts';
import { replyParts } from '../../../src/reply/facts.ts';
import { insideContent } from '../content/inside.ts';
import { changed, smallContent } from '../content/small-content.ts';
import { guideOf } from './guide-of.ts';

const guide = guideOf(parseContent(smallContent()));
const text = (markdown: string) => toPlain(markdown);
const replies = allReplies(guide, text);
const replyOf = (id: string) => {
	const reply = replies.find((candidate) => candidate.id === id);
	assert.ok(reply, id);
	return reply;
};

test('every cause, pair, question and outcome without a cause has a reply, with a unique name', () => {
	assert.deepEqual(
		replies.map(({ id }) => id),
		['fix-frost', 'fix-washer', 'code-0x1-0x2', 'question-water', 'question-drips', 'question-cold', 'outcome-plumber'],
	);
	for (const { title, meaning, address } of replies) assert.ok(title && meaning && address.startsWith('/'));
});

test('a cause has its meaning, its first steps, and how to know that it worked', () => {
	const { meaning, steps, done, address } = replyOf('fix-washer');
	assert.equal(meaning, 'The washer of your tap is worn. A new one helps.');
	assert.deepEqual(
		steps.map(({ id }) => id),
		['look', 'replace'],
	);
	assert.equal(done, 'No drop falls for a minute.');
	assert.equal(address, '/fix/washer/');
});

test("an author's text for the reply takes precedence over the beginning of the verification", () => {
	const own = changed('articles/washer.mdx', 'reply: The washer', 'done: It is silent.\nreply: The washer');
	const [, washer] = allReplies(guideOf(parseContent(own)), text);
	assert.equal(washer?.done, 'It is silent.');
});

test("a step of a pair uses the author's wording for customers, if there is one", () => {
	assert.deepEqual(replyOf('code-0x1-0x2').steps, [{ id: 'listen', title: 'Listen' }]);
	const own = changed('pairs/0x1-0x2.yaml', 'title: Listen', 'title: Listen\n    reply: Tell us whether it hisses.');
	const pair = allReplies(guideOf(parseContent(own)), text).find(({ id }) => id === 'code-0x1-0x2');
	assert.deepEqual(pair?.steps, [{ id: 'listen', title: 'Tell us whether it hisses.' }]);
});

test('a question offers all its answers', () => {
	const { title, steps, lead, done } = replyOf('question-cold');
	assert.equal(title, 'Is it freezing?');
	assert.deepEqual(steps, [{ title: 'It freezes' }, { title: 'Not sure' }]);
	assert.equal(lead, guide.words.reply.answers);
	assert.equal(done, undefined, 'nothing is put right yet');
});

test('an outcome says why, and continues with the steps of its cause', () => {
	const washer = guide.tree.outcomes.find(({ id }) => id === 'washer');
	assert.ok(washer);
	const { title, meaning, steps } = replyOfOutcome(washer, guide, text);
	assert.equal(title, 'The washer is worn');
	assert.equal(meaning, 'It drips although it is closed.');
	assert.deepEqual(steps, [{ title: 'Look at the washer' }, { title: 'Put in a new washer' }]);
});

test('an outcome without a cause says what to tell the person who helps', () => {
	const { title, steps, lead } = replyOf('outcome-plumber');
	assert.equal(title, 'Ask a plumber');
	assert.deepEqual(steps, [{ title: 'Tell them what you saw.' }]);
	assert.equal(lead, guide.words.diagnosis.handover);
});

test('a reply contains three steps of an article, and all answers of a question', () => {
	const steps = ['a', 'b', 'c', 'd'].map((title) => ({ title }));
	const facts = { title: 'x', meaning: 'y', steps };
	assert.equal(replyParts(facts, guide.words.share).steps.length, 3);
	assert.equal(replyParts({ ...facts, lead: 'Which?' }, guide.words.share).steps.length, 4);
});

test('a reply says whether it is internal, and names no internal step of a public article', () => {
	const inside = guideOf(insideContent());
	const all = allReplies(inside, text);
	const facts = (id: string) => all.find((reply) => reply.id === id);
	assert.equal(facts('fix-marmoset')?.audience, 'internal');
	assert.equal(facts('fix-washer')?.audience, 'internal');
	assert.equal(facts('fix-washer')?.meaning, 'Call the caracal before you order a washer.');
	assert.deepEqual(
		facts('fix-washer')?.steps.map(({ id }) => id),
		['look', 'replace'],
	);
	assert.equal(facts('fix-frost')?.audience, undefined);
	const [code] = inside.codes;
	assert.equal(replyOfCode(code!, inside.causes, text, inside.words).audience, 'internal', 'it names internal causes');
	assert.equal(replyOfCode(code!, [], text, inside.words).audience, undefined);
});
