import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOfSite } from '../../../../src/build/upgrade/site-facts.ts';

const site = (files: Record<string, string>) =>
	factsOfSite({ paths: new Set(Object.keys(files)), text: (path) => files[path] });
const diagnosis = JSON.stringify({ questions: [{ id: 'water', ask: 'Any?', answers: [{ id: 'no' }] }], outcomes: [] });

test('a site has the pages, anchors and answers that are in its files', () => {
	const { has } = site({
		'index.html': '<p>',
		'fix/frost/index.html': '<h2 id="thaw">',
		'fix/old/index.html': '<noscript><meta http-equiv="refresh" content="0; url=/fix/frost/">',
		'api/diagnosis.json': diagnosis,
	});
	const known = ['/', '/fix/frost/', '/fix/frost/#thaw', '#steps', 'water=no'];
	assert.deepEqual(
		known.map((entry) => has?.(entry)),
		known.map(() => true),
	);
	const lacking = ['/fix/', '/fix/frost/#dry', '/fix/none/#thaw', 'water=yes', '/fix/old/'];
	assert.deepEqual(
		lacking.map((entry) => has?.(entry)),
		lacking.map(() => false),
	);
});

test('answers are unknown if the site does not publish its tree', () =>
	assert.equal(site({}).has?.('water=no'), undefined));

test('its date is that of its index, or of the newest edition for an older site', () => {
	const changes = JSON.stringify([{ edition: '2026-02-01' }, { edition: '2026-01-01' }]);
	assert.equal(site({ 'api/changes.json': changes }).day, '2026-02-01');
	assert.equal(site({ 'api/changes.json': changes, 'api/index.json': '{"edition":"2026-03-01"}' }).day, '2026-03-01');
	assert.equal(site({}).day, undefined);
});

test('replies are equal on another host; without packs they are unknown', () => {
	const reply = (host: string) =>
		JSON.stringify([{ id: 'fix-frost', title: 'Ice', text: `Thaw it.\n<https://${host}/fix/frost/>` }]);
	const read = (host: string) => site({ 'agents/replies.json': reply(host), 'agents/replies.csv': '' });
	assert.deepEqual(read('a.example').replies, read('b.example').replies);
	assert.deepEqual(read('a.example').packs, ['replies.json', 'replies.csv']);
	assert.deepEqual([site({}).replies, site({}).packs], [undefined, []]);
});

test('guides are known by their pages, except the glossary', () =>
	assert.deepEqual(
		[
			...site({
				'guides/winter/index.html': '',
				'guides/glossary/index.html': '',
				'guides/index.html': '',
			}).said.guide!.keys(),
		],
		['/guides/winter/'],
	));
