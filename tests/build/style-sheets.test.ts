import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../../src/build/read-pages.ts';
import { sites } from '../sites.ts';

// Articles have their own style sheet, which lacks what only other pages need.

const { pages, files } = readPages(sites.guide.outDir, sites.guide.base);

/** @returns the classes that a style sheet has rules for */
const classesIn = (path: string) => {
	const css = files.get(path)?.toString() ?? '';
	return [...css.matchAll(/\.((?:\\[^\n]|[\w-])+)/g)].map(([, name = '']) => name.replaceAll('\\', ''));
};
const ruled = new Map([...files.keys()].filter((path) => path.endsWith('.css')).map((path) => [path, classesIn(path)]));
const anywhere = new Set([...ruled.values()].flat());

test('every class on a page that has a rule anywhere has one in a style sheet of that page', () => {
	assert.ok(pages.length > 800 && anywhere.size > 150, `${pages.length} pages, ${anywhere.size} classes`);
	const lacking = new Set<string>();
	for (const { address, html } of pages) {
		const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path = '']) => path);
		const own = new Set(sheets.flatMap((path) => ruled.get(path) ?? []));
		const used = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
		for (const name of used)
			if (anywhere.has(name) && !own.has(name)) lacking.add(`${name} on ${address.replace(/[^/]+\/$/, '…')}`);
	}
	assert.deepEqual([...lacking], []);
});
