import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { readPages } from '../../src/build/read-pages.ts';
import { readContent } from '../../src/guide/read-content.ts';
import { sites } from '../sites.ts';

// The example uses no more of the engine than a guide must: unused features leave nothing behind.

const { pages, files } = readPages(sites.example.outDir, sites.example.base);
const texts = pages
	// A redirect page for a printed spelling contains that spelling, whatever it is.
	.filter(({ html }) => !html.includes('http-equiv="refresh"'))
	.map(({ address, html }) => {
		const page = parse(html);
		for (const hidden of page.querySelectorAll('script, style')) hidden.remove();
		return { address, page, text: page.structuredText };
	});

test('no page mentions the subject that this project ships with', () => {
	assert.ok(pages.length > 20, String(pages.length));
	const subject = readContent('content').site[0]!.data.subjectWords.map((words) => new RegExp(words, 'i'));
	const more = [/\bwindows\b/i, /\bconnect(ion|s|ed)?\b/i, /\b0x/i, /powershell/i, /\bport\b/i, /command prompt/i];
	const found = texts.flatMap(({ address, text }) =>
		[...subject, ...more].filter((word) => word.test(text)).map((word) => `${address} says ${word}`),
	);
	assert.deepEqual(found, []);
});

test('features that the example does not use leave no page, file or text', () => {
	const unused = /^(\/|)(myths|guides|agents|slots\.json|api\/(pairs|myths|glossary)\.)/;
	assert.deepEqual(
		[...files.keys()].filter((path) => unused.test(path)),
		[],
	);
	const words = [
		/help desk/i,
		/\bmyths?\b/i,
		/\bglossary\b/i,
		/\bpairs?\b/i,
		/\bstages?\b/i,
		/\bticket/i,
		/advice to ignore/i,
	];
	const found = texts.flatMap(({ address, text }) =>
		words.filter((word) => word.test(text)).map((word) => `${address} says ${word}`),
	);
	assert.deepEqual(found, []);
});

test('every link leads to a page, and to the place on it', () => {
	const ids = new Map(
		texts.map(({ address, page }) => [address, new Set(page.querySelectorAll('[id]').map(({ id }) => id))]),
	);
	const dead = texts.flatMap(({ address, page }) =>
		page
			.querySelectorAll('a[href]')
			.map((link) => link.getAttribute('href') ?? '')
			.filter((target) => /^[/#]/.test(target))
			.filter((target) => {
				const [path = '', fragment] = target.split('#');
				const places = ids.get(path || address);
				if (!places) return !files.has(path);
				return Boolean(fragment) && !/^\d+(;|$)/.test(fragment ?? '') && !places.has(fragment ?? '');
			})
			.map((target) => `${address} leads to ${target}`),
	);
	assert.deepEqual(dead, []);
});
