import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, findsAmongOthers } from '../finds.ts';
import { smallContent } from '../small-content.ts';

const rule = 'address-length';

/** @returns the findings in the small content with another id for the article on frost */
function renamed(id: string) {
	const files = new Map(
		[...smallContent()].map(([file, text]) => [
			file.replace('frost', id),
			text.replaceAll('/fix/frost/', `/fix/${id}/`).replaceAll(/(article: |cause: |cause=")frost/g, `$1${id}`),
		]),
	);
	const tree = files.get('diagnosis/tap.yaml') ?? '';
	files.set('diagnosis/tap.yaml', tree.replaceAll(/next: (.*)frost\]/g, `next: $1${id}]`));
	const codes = files.get('codes/drip.yaml') ?? '';
	return files.set('codes/drip.yaml', codes.replace('[frost]', `[${id}]`));
}

/** With https://kb.example.org/fix/ in front and a slash after it, 22 characters make 50. */
const fits = 'frost-in-the-pipe-pipe';

test('a URL of 50 characters is short enough', () => {
	assert.equal(`https://kb.example.org/fix/${fits}/`.length, 50);
	assert.deepEqual(findingsIn(renamed(fits)), []);
});

test('a URL of 51 characters is found, with its length', () => {
	const found = findingsIn(renamed(`${fits}s`));
	assert.equal(found.length, 1);
	assert.equal(found[0]?.rule, rule);
	assert.equal(found[0]?.message, `https://kb.example.org/fix/${fits}s/ has 51 characters.`);
});

test('a URL that is too long is reported in its file', () =>
	findsAmongOthers(renamed(`${fits}s`), {
		file: `articles/${fits}s.mdx`,
		field: '',
		rule,
		message: /51 characters/,
	}));

test('codes of other lists may have long URLs; nobody sends them', () => {
	const files = new Map(
		[...smallContent()].map(([file, text]) => [
			file.replace('sound', list),
			text.replaceAll(/(list|second): sound/g, `$1: ${list}`),
		]),
	);
	for (const file of ['site.yaml', 'articles/washer.mdx'])
		files.set(file, (files.get(file) ?? '').replace('sound-0x2', `${list}-0x2`).replace('#sound', `#${list}`));
	assert.deepEqual(findingsIn(files), []);
});

const list = 'sounds-that-a-tap-makes-at-night';
