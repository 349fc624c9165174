import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workWords } from '../../../src/schemas/work-words.ts';
import { changesOf, remainingChanges, type CauseFacts } from '../../../src/diagnosis/changed.ts';
import { judge, markStep, noProgress, type Mark } from '../../../src/diagnosis/progress.ts';
import { makeTranscript, type TranscriptParts } from '../../../src/diagnosis/transcript.ts';

const step = (id: string, title: string, more: Partial<CauseFacts['steps'][number]> = {}) => ({
	id,
	title,
	changes: true,
	...more,
});

const causes: CauseFacts[] = [
	{
		id: 'washer',
		title: 'The washer is worn',
		url: 'https://kb.example/fix/washer/',
		steps: [step('look', 'Look at the washer', { changes: false }), step('swap', 'Put in a *new* washer')],
	},
	{
		id: 'frost',
		title: 'The pipe is <frozen>',
		url: 'https://kb.example/fix/frost/',
		steps: [step('open', 'Leave the door open', { revert: 'Close the door.' }), step('heat', 'Heat the pipe')],
	},
	{ id: 'pump', title: 'The pump stands still', url: 'https://kb.example/fix/pump/', steps: [step('vent', 'Vent')] },
];

const done: Mark = { result: 'done', undone: false };
const marked: [cause: string, step: string, mark: Mark][] = [
	['washer', 'look', { result: 'unhelpful', undone: false }],
	['washer', 'swap', { result: 'unhelpful', undone: true }],
	['frost', 'open', done],
	['frost', 'heat', { result: 'skipped', undone: false }],
];
const progress = judge(
	judge(
		marked.reduce((so, [cause, id, mark]) => markStep(so, cause, id, mark), noProgress),
		'washer',
		false,
	),
	'frost',
	true,
);

/** The text of each string is its own name, except for those with a value in them. */
const words = {
	...Object.fromEntries(Object.keys(workWords.transcript.shape).map((key) => [key, key])),
	temporary: 'put back: {what}',
} as TranscriptParts['words'];

const parts: TranscriptParts = {
	title: 'The tap',
	code: '0x1 / 2',
	answers: ['water: yes', 'drips: no & <b>'],
	outcome: 'The washer is worn',
	causes,
	progress,
	url: 'https://kb.example/diagnose/#1;drips=no;water=yes',
	words,
};
const transcript = makeTranscript(parts);

test('only changes made by a step count, with what must be undone', () => {
	const changes = changesOf(causes, progress);
	assert.deepEqual(
		changes.map(({ cause, step: { id, revert } }) => [cause.id, id, revert]),
		[
			['washer', 'swap', undefined],
			['frost', 'open', 'Close the door.'],
		],
	);
	assert.deepEqual(
		remainingChanges(changes).map(({ step: { id } }) => id),
		['open'],
	);
});

test('plain text lists codes, answers, steps with results, what is still changed, and the link', () =>
	assert.equal(
		transcript.plain,
		`The tap

code
- 0x1 / 2

answers
- water: yes
- drips: no & <b>

outcome
- The washer is worn

steps
- The washer is worn (notFixed)
  <https://kb.example/fix/washer/>
  - Look at the washer: unhelpful
  - Put in a *new* washer: unhelpful, undone
- The pipe is <frozen> (fixed)
  <https://kb.example/fix/frost/>
  - Leave the door open: done
  - Heat the pipe: skipped

changed
- The pipe is <frozen>: Leave the door open (put back: Close the door.)
  <https://kb.example/fix/frost/#open>

link
<https://kb.example/diagnose/#1;drips=no;water=yes>`,
	));

test('Markdown has the same contents, and none of it is interpreted as markup', () => {
	assert.match(transcript.markdown, /^\*\*The tap\*\*\n\n\*\*code\*\*\n\n- 0x1 \/ 2\n\n\*\*answers\*\*/);
	assert.match(transcript.markdown, /- drips: no .*& \\<b\\>/);
	assert.match(
		transcript.markdown,
		/- \[The pipe is \\<frozen\\> \(fixed\)\]\(<https:\/\/kb\.example\/fix\/frost\/>\)/,
	);
	assert.match(transcript.markdown, /\n {2}- Put in a \\\*new\\\* washer: unhelpful, undone\n/);
	assert.match(transcript.markdown, /link <https:\/\/kb\.example\/diagnose\/#1;drips=no;water=yes>$/);
});

test('HTML has the same contents, without styles, and none of it is interpreted as markup', () => {
	assert.match(transcript.html, /^<p><strong>The tap<\/strong><\/p>\n<p>code<\/p>\n<ul><li>0x1 \/ 2<\/li><\/ul>/);
	assert.match(transcript.html, /<li>drips: no &amp; &lt;b&gt;<\/li>/);
	assert.match(
		transcript.html,
		/<a href="https:\/\/kb\.example\/fix\/frost\/">The pipe is &lt;frozen&gt; \(fixed\)<\/a><ul>/,
	);
	assert.doesNotMatch(transcript.html, /style=|<b>|<frozen>/);
});

test('all three forms name the same answers, steps and results', () => {
	const bare = (text: string) =>
		text
			.replace(/<a href="[^"]*">|<\/?(p|ul|li|strong|a)>/g, ' ')
			.replaceAll('&amp;', '&')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replace(/\\|\*|[[\]()]|<?https:[^\s)>]*>?/g, '')
			.match(/[\w/:<>&.]+/g)
			?.join(' ');
	assert.equal(bare(transcript.html), bare(transcript.plain)?.replaceAll('*', ''));
	assert.equal(bare(transcript.markdown), bare(transcript.html));
});

test('what was not done is not mentioned, and a machine without remaining changes is reported as such', () => {
	const bare = makeTranscript({
		title: 'The tap',
		answers: [],
		causes,
		progress: noProgress,
		url: 'https://x.example/',
		words,
	});
	assert.equal(bare.plain, 'The tap\n\nlink\n<https://x.example/>');
	const clean = makeTranscript({ ...parts, progress: judge(noProgress, 'pump', false) });
	assert.match(clean.plain, /- The pump stands still \(notFixed\)\n {2}<[^>]*>\n\nchanged\n- unchanged\n/);
});

test('a cause that is being tried is listed as open', () =>
	assert.match(
		makeTranscript({ ...parts, progress: markStep(noProgress, 'pump', 'vent', done) }).plain,
		/- The pump stands still \(open\)/,
	));

test('a step that has changed since it was marked is labelled, if the edition is known', () => {
	const [washer, ...others] = causes;
	const changed = { ...washer!, steps: washer!.steps.map((one) => ({ ...one, since: '2026-03-01' })) };
	const plain = (edition?: string) =>
		makeTranscript({ ...parts, causes: [changed, ...others], ...(edition !== undefined && { edition }) }).plain;
	assert.match(plain('2026-02-01'), /- Look at the washer: unhelpful, since$/m);
	assert.match(plain('2026-03-01'), /- Look at the washer: unhelpful$/m);
	assert.match(plain(), /- Look at the washer: unhelpful$/m);
});
