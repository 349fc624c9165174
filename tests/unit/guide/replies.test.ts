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

test('every cause, pair, question and honest end has a reply, under a name of its own', () => {
	assert.deepEqual(
		replies.map(({ id }) => id),
		['fix-frost', 'fix-washer', 'code-0x1-0x2', 'question-water', 'question-drips', 'question-cold', 'outcome-plumber'],
	);
	for (const { title, meaning, address } of replies) assert.ok(title && meaning && address.startsWith('/'));
});

test('a cause says what it means, its first steps, and how one knows that it worked', () => {
	const { meaning, steps, done, address } = replyOf('fix-washer');
	assert.equal(meaning, 'The washer of your tap is worn. A new one helps.');
	assert.deepEqual(
		steps.map(({ id }) => id),
		['look', 'replace'],
	);
	assert.equal(done, 'No drop falls for a minute.');
	assert.equal(address, '/fix/washer/');
});

test('what an author wrote for the reply goes before the beginning of the check', () => {
	const own = changed('articles/washer.mdx', 'reply: The washer', 'done: It is silent.\nreply: The washer');
	const [, washer] = allReplies(guideOf(parseContent(own)), text);
	assert.equal(washer?.done, 'It is silent.');
});

test('a step of a pair is put in words for a customer where an author wrote them', () => {
	assert.deepEqual(replyOf('code-0x1-0x2').steps, [{ id: 'listen', title: 'Listen' }]);
	const own = changed('pairs/0x1-0x2.yaml', 'title: Listen', 'title: Listen\n    reply: Tell us whether it hisses.');
	const pair = allReplies(guideOf(parseContent(own)), text).find(({ id }) => id === 'code-0x1-0x2');
	assert.deepEqual(pair?.steps, [{ id: 'listen', title: 'Tell us whether it hisses.' }]);
});

test('a question offers its answers, all of them', () => {
	const { title, steps, lead, done } = replyOf('question-cold');
	assert.equal(title, 'Is it freezing?');
	assert.deepEqual(steps, [{ title: 'It freezes' }, { title: 'Not sure' }]);
	assert.equal(lead, guide.words.reply.answers);
	assert.equal(done, undefined, 'nothing is put right yet');
});

test('an outcome says why, and goes on with the steps of its cause', () => {
	const washer = guide.tree.outcomes.find(({ id }) => id === 'washer');
	assert.ok(washer);
	const { title, meaning, steps } = replyOfOutcome(washer, guide, text);
	assert.equal(title, 'The washer is worn');
	assert.equal(meaning, 'It drips although it is closed.');
	assert.deepEqual(steps, [{ title: 'Look at the washer' }, { title: 'Put in a new washer' }]);
});

test('an honest end says what to tell the person who helps', () => {
	const { title, steps, lead } = replyOf('outcome-plumber');
	assert.equal(title, 'Ask a plumber');
	assert.deepEqual(steps, [{ title: 'Tell them what you saw.' }]);
	assert.equal(lead, guide.words.diagnosis.handover);
});

test('a reply names three steps of an article, and all answers of a question', () => {
	const steps = ['a', 'b', 'c', 'd'].map((title) => ({ title }));
	const facts = { title: 'x', meaning: 'y', steps };
	assert.equal(replyParts(facts, guide.words.share).steps.length, 3);
	assert.equal(replyParts({ ...facts, lead: 'Which?' }, guide.words.share).steps.length, 4);
});

test('a reply says whether it is internal, and names no internal step of an article for everybody', () => {
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
