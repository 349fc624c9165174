import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { readContent } from '../../src/guide/read-content.ts';
import { sites } from '../sites.ts';

const folder = `${sites.guide.outDir}/pagefind/fragment`;
const content = readContent('content');
const [words] = content.words;

/** The text of each page in the full-text index, by URL. */
const texts = new Map(
	readdirSync(folder).map((name) => {
		const plain = gunzipSync(readFileSync(`${folder}/${name}`)).toString('utf8');
		const { url, content: text } = JSON.parse(plain.slice(plain.indexOf('{'))) as { url: string; content: string };
		return [url, text] as const;
	}),
);

test('each article is in the full-text search, with its summary', () => {
	for (const { id, data } of content.articles)
		assert.ok(texts.get(`/fix/${id}/`)?.includes(data.summary.slice(0, 40)), id);
});

test('text that is on every article is not indexed: labels, grades, names of shells', () => {
	const { article, grades } = words!.data;
	const everywhere = [
		article.expect,
		article.ifNot,
		article.undo,
		article.rightsAdministrator,
		`${grades.documented} `,
	];
	for (const { id } of content.articles) {
		const text = texts.get(`/fix/${id}/`) ?? '';
		const places = everywhere.map((label) => text.split(label).length - 1);
		// A sentence may use the same words; a label would occur at every step.
		assert.ok(Math.max(...places) < 3, `${id}: ${everywhere[places.indexOf(Math.max(...places))]}`);
	}
});
