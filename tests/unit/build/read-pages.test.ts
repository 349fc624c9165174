import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../../../src/build/read-pages.ts';
import { inFolder } from '../guide/in-folder.ts';

const site = new Map([
	['index.html', '<p id="a">x</p>'],
	['fix/index.html', ''],
	['404.html', ''],
	['assets/a.css', 'a{}'],
]);

test('a finished site is read by URL, with or without a trailing slash in its base path', () =>
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
			assert.equal(built.pages.find(({ address }) => address === root)?.tags[0]?.attributes.id, 'a');
		}
	}));
