import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { draw, height, width } from '../../../../src/build/cards/draw.ts';
import { cardsHold } from '../../../../src/build/page-rules/cards-hold.ts';
import { structuredData } from '../../../../src/knowledge/structured-data.ts';
import { parseContent } from '../../../../src/content/parse-content.ts';
import { knowledgeFrom } from '../../../../src/knowledge/from-content.ts';
import { cardsOf } from '../../../../src/build/cards/cards-of.ts';
import { smallContent } from '../../content/small-content.ts';

const knowledge = knowledgeFrom(parseContent(smallContent()));
const cards = cardsOf(knowledge);
const picture = await draw(cards[1]!);
const host = 'https://taps.example';

const head = `<meta property="og:title" content="Frost"><meta property="og:description" content="Ice.">
<meta property="og:image" content="${host}/fix/frost.png"><meta name="twitter:title" content="Frost">
<meta name="twitter:description" content="Ice."><meta name="twitter:image" content="${host}/fix/frost.png">`;
const data = JSON.stringify(
	structuredData(
		{
			title: 'Frost',
			summary: 'Ice.',
			canonical: `${host}/fix/frost/`,
			picture: `${host}/fix/frost.png`,
			site: knowledge.site,
			article: { above: ['Causes', '/fix/'], reviewed: '2026-11-22' },
		},
		(path) => host + path,
	),
);

/** @returns what the rule finds on a page with this head and this structured data */
const found = (tags = head, json = data, file: Buffer = picture) => {
	const html = `<!doctype html><html><head>${tags}<script type="application/ld+json">${json}</script></head></html>`;
	const page = { address: '/fix/frost/', html, root: parse(html) };
	return cardsHold.check({ base: '/', pages: [page], files: new Map([['/fix/frost.png', file]]) });
};

test('a card that holds is left alone, and so is a page without one', () => {
	assert.deepEqual(found(), []);
	assert.deepEqual(found('', data), []);
});

test('a page with a whole address and without a card is found', () =>
	assert.deepEqual(found(`<link rel="canonical" href="${host}/fix/frost/">`, data), [
		'/fix/frost/ has no picture for its link card.',
	]));

test('texts that differ are found', () =>
	assert.deepEqual(found(head.replace('twitter:title" content="Frost', 'twitter:title" content="Snow')), [
		'/fix/frost/ says different things in og:title and twitter:title.',
	]));

test('a picture that was not built is found, and one that is none', () => {
	assert.match(found(head.replaceAll('frost.png', 'snow.png'))[0] ?? '', /snow\.png, which was not built/);
	assert.match(found(head, data, Buffer.from('<svg/>'))[0] ?? '', /which is no PNG of 1200 × 630/);
});

test('structured data that does not hold is found', () => {
	assert.match(found(head, '{')[0] ?? '', /is no JSON/);
	assert.match(found(head, data.replace('TechArticle', 'Recipe'))[0] ?? '', /@graph\.0\.@type/);
	assert.match(found(head, data.replace('"position":2', '"position":7'))[0] ?? '', /count from 1/);
});

test('every article and pair has a picture of its own, and the guide has one', () =>
	assert.deepEqual(
		cards.map(({ file }) => file),
		['card.png', 'fix/frost.png', 'fix/washer.png', 'code/0x1-0x2.png'],
	));

test('a picture is drawn for any title, in its size', async () => {
	const texts = { guide: 'Taps', stations: [{ name: 'Pipe', marked: true }], file: 'x.png' };
	for (const title of ['x', 'word '.repeat(60), 'Кран – βρύση – robinetă', '<b>&amp;</b>', '']) {
		const png = await draw({ ...texts, title, summary: title });
		assert.equal(png.readUInt32BE(16), width);
		assert.equal(png.readUInt32BE(20), height);
	}
});
