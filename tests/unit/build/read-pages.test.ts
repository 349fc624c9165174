import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../src/build/read-content.ts';
import { readPages } from '../../../src/build/read-pages.ts';
import { checkContent } from '../../../src/content/check-content.ts';
import { smallContent } from '../content/small-content.ts';

/** Writes files to a folder of their own, and takes it away again after the test. */
function inFolder(files: ReadonlyMap<string, string>, look: (folder: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'fixguide-'));
	try {
		for (const [path, text] of files) {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		look(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const site = new Map([
	['index.html', '<p id="a">x</p>'],
	['fix/index.html', ''],
	['404.html', ''],
	['assets/a.css', 'a{}'],
]);

test('a finished site is read by address, under its base with or without a slash', () =>
	inFolder(site, (folder) => {
		for (const [base, root] of [
			['/', '/'],
			['/kb', '/kb/'],
			['/kb/', '/kb/'],
		] as const) {
			const built = readPages(folder, base);
			assert.equal(built.base, root);
			assert.deepEqual(built.pages.map(({ address }) => address).sort(), [root, `${root}404.html`, `${root}fix/`]);
			assert.equal(built.files.get(`${root}assets/a.css`)?.toString(), 'a{}');
			assert.equal(built.pages.find(({ address }) => address === root)?.root.querySelector('#a')?.text, 'x');
		}
	}));

test('the inside of pre and noscript is read as markup', () =>
	inFolder(
		new Map([['index.html', '<pre><b style="a">x</b></pre><noscript><a href="/">x</a></noscript>']]),
		(folder) => {
			const root = readPages(folder, '/').pages[0]?.root;
			assert.equal(root?.querySelectorAll('[style]').length, 1);
			assert.equal(root?.querySelectorAll('a[href]').length, 1);
		},
	));

test('a content folder is read as it lies on the disk', () =>
	inFolder(smallContent(), (folder) => {
		const content = readContent(folder);
		assert.deepEqual(checkContent(content), []);
		assert.deepEqual(
			content.articles.map(({ file }) => file),
			['articles/frost.mdx', 'articles/washer.mdx'],
		);
	}));

test('a content folder that is not there is no empty one', () =>
	assert.throws(() => readContent(join(tmpdir(), 'fixguide-no-such-folder')), /ENOENT/));
