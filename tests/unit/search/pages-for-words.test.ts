import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuery, isReport, pagesForWords } from '../../../src/search/pages-for-words.ts';
import { smallIndex } from './small-index.ts';

type Said = Parameters<typeof pagesForWords>[1];

const none: Said = { verdict: 'none', answers: [] };
const unknown: Said = { verdict: 'unknown', answers: [] };
/** A known code, read in a text. */
const exact = { verdict: 'exact', answers: [], recognition: {} } as unknown as Said;
/** A code alone is no text. */
const code: Said = { verdict: 'exact', answers: [] };
const long = `My certificate has expired. ${'Nobody knows why. '.repeat(20)}`;

const asked = (text: string, said = none) => {
	const { hits, nearest, meant, didYouMean } = pagesForWords(text, said, smallIndex);
	const ids = (pages: { address: string }[]) => pages.map(({ address }) => address.split('/')[2]);
	return { hits: ids(hits.map(({ page }) => page)), nearest: ids(nearest), meant: meant.join(' '), didYouMean };
};

const empty = { hits: [], nearest: [], meant: '', didYouMean: undefined };

test('a long text without a code, and words beside an unknown one, are reports', () => {
	for (const [text, said] of [
		[long, none],
		['certificate 0x99999', unknown],
	] as const)
		assert.deepEqual([isReport(text, said), isQuery(text, said)], [true, false]);
	assert.deepEqual(asked(long), { ...empty, nearest: ['certificate'] });
	assert.deepEqual(asked('certificate expired 0x99999', unknown), { ...empty, nearest: ['certificate'] });
});

test('one line with words is searched, beside a known code too', () => {
	assert.deepEqual(asked('certificate'), { ...empty, hits: ['certificate', 'firewall'], meant: 'certificate' });
	// The code is answered already, and its number must not find a page by looking like another.
	assert.deepEqual(asked('gateway 1057', exact), { ...empty, hits: ['gateway'], meant: 'gateway' });
});

test('a message and a code alone are not searched for words', () => {
	for (const said of [exact, code]) assert.ok(!isReport('gateway\n1057', said) && !isQuery('gateway\n1057', said));
	assert.deepEqual(asked('gateway\n1057', exact), empty);
	assert.deepEqual(asked('gateway', code), empty);
});

test('a slip is searched as it was meant, and said to be a guess', () =>
	assert.deepEqual(asked('gatway'), { ...empty, hits: ['gateway'], meant: 'gateway', didYouMean: 'gateway' }));

test('what the codes lead to already is not named again', () => {
	const answers = [{ address: '/fix/gateway/' }] as Said['answers'];
	assert.deepEqual(asked('gateway', { ...exact, answers }), empty);
});

test('of many words that no page holds together, some tell of a cause; of few, and beside a code, they do not', () => {
	const words = 'expired certificate printer keyboard coffee';
	assert.deepEqual(asked(words), { ...empty, nearest: ['certificate'], meant: words });
	assert.deepEqual(asked('printer keyboard coffee'), { ...empty, meant: 'printer keyboard coffee' });
	assert.deepEqual(asked(words, exact), empty);
});
