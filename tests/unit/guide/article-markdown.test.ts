import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContent } from '../../../src/content/parse-content.ts';
import { articleMarkdown } from '../../../src/guide/article-markdown.ts';
import { smallContent } from '../content/small-content.ts';
import { guideOf } from './guide-of.ts';

const guide = guideOf(parseContent(smallContent()));
const washer = guide.causes.find(({ id }) => id === 'washer')!;
const link = (address: string) => `https://kb.example.org${address}`;
const markdown = articleMarkdown(washer, guide, link);

test('an article as Markdown has its parts in the order of the page', () => {
	const headings = markdown.match(/^#+ .*$/gm);
	assert.deepEqual(headings, [
		'# The washer is worn',
		'## testTitle word',
		'## stepsTitle word',
		'### 1. Look at the washer',
		'### 2. Put in a new washer',
		'## verifyTitle word',
		'## notThisTitle word',
		'## backgroundTitle word',
		'### How it wears',
		'## title word',
	]);
});

test('each step says how to undo it', () =>
	assert.match(markdown, /### 2\. [^#]*\*\*undo word\*\*\n\nPut the old ring back\./));

test('each citation is a footnote, and each footnote names its source once', () => {
	assert.doesNotMatch(markdown, /\[@/);
	assert.match(markdown, /Swap the ring\[\^maker-manual\]\[\^forum-drip\]\./);
	assert.deepEqual(markdown.match(/^\[\^.*$/gm)?.sort(), [
		'[^forum-drip]: My tap drips, A gardener, <https://forum.example/drip>',
		'[^maker-manual]: Manual of the tap, Example Taps, <https://taps.example/manual>',
	]);
});

test('the mark of a text that makes no claim is left out', () => {
	const step = { ...washer.steps[0]!, do: 'Look at it [@own].' };
	const text = articleMarkdown({ ...washer, steps: [step] }, guide, link);
	assert.match(text, /^Look at it\.$/m);
	assert.doesNotMatch(text, /own\]/);
});

test('links work wherever the text is kept, and commands are unchanged', () => {
	assert.match(markdown, /^- \[[^\]]+\]\(https:\/\/kb\.example\.org\/fix\/[^)]+\): /m);
	const step = { ...washer.steps[0]!, do: 'See [the ring](/fix/ring/#new).\n\n```bash\nx[1](/fix/)\n```' };
	const text = articleMarkdown({ ...washer, steps: [step] }, guide, link);
	assert.match(text, /See \[the ring\]\(https:\/\/kb\.example\.org\/fix\/ring\/#new\)\./);
	assert.match(text, /^x\[1\]\(\/fix\/\)$/m);
});

test('slots show their examples', () => assert.match(markdown, /```bash\ntapctl status TAP-1\n```/));
