import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { portableSite } from '../../../../src/build/release/portable-site.ts';

const page = (body: string, script = 'page') =>
	'<!doctype html><html><head><link rel="stylesheet" href="/assets/a.css">' +
	`<script type="module" src="/assets/${script}.js"></script></head><body><main>${body}</main></body></html>`;

async function made(changes: Record<string, string> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'portable-'));
	const texts = {
		'index.html': page('<a href="/fix/">Causes</a>'),
		'404.html': page('<a href="/fix/">Causes</a>', 'lost'),
		'diagnose/index.html': page('<section data-node="drip">Drips?</section>'),
		'diagnose/drip/index.html': page('<section data-node="drip"><a href="/diagnose/valve/">Yes</a></section>'),
		'diagnose/valve/index.html': page('<section data-node="valve"><a href="/fix/#valve">Valve</a></section>'),
		'assets/a.css': 'body{}',
		'assets/page.js': 'import("./later.js").then(({tap}) => tap(import.meta.url, "/assets/a.css"))',
		'assets/later.js': 'export const tap = (at) => console.log("tap", at);',
		'assets/lost.js': 'console.log("lost")',
		'finder.json': '{"a":1}',
		'api/codes.json': '[]',
		'index.html.gz': 'packed',
		'_headers': '/*',
		'redirects/nginx.map': '',
		...changes,
	};
	for (const [path, text] of Object.entries(texts)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const files = await portableSite(folder);
	return { files, text: (path: string) => String(files.get(path)) };
}

test('all modules become one classic script, including what they load later', async () => {
	const { files, text } = await made();
	assert.deepEqual([...files.keys()].filter((path) => path.startsWith('assets/')).sort(), ['assets/a.css', 'assets/site.js']);
	const script = text('assets/site.js');
	for (const word of ['"tap"', '"lost"', 'siteScript']) assert.ok(script.includes(word.replaceAll('"', '')), word);
	assert.doesNotThrow(() => new Function(script));
	assert.doesNotMatch(script, /import\.meta|["'`]\/assets/);
	assert.match(text('diagnose/drip/index.html'), /<script defer src="\.\.\/\.\.\/assets\/site\.js"><\/script>/);
	assert.doesNotMatch(text('index.html'), /module/);
});

test('a script that is missing stops the release', () =>
	assert.rejects(made({ 'index.html': page('', 'gone') }), /gone\.js/));

test('data loaded by scripts is written as a script too; data for other programs is not', async () => {
	const { files, text } = await made();
	assert.equal(text('finder.json.js'), 'siteData["finder.json"]={"a":1}');
	assert.ok(!files.has('api/codes.json.js'));
});

test('the first question contains everything, with URLs relative to it', async () => {
	const { text } = await made();
	const [, template = ''] = /<template data-questions>(.*)<\/template>/.exec(text('diagnose/index.html')) ?? [];
	assert.match(template, /data-node="drip"><a href="\.\.\/diagnose\/valve\/index\.html"/);
	assert.match(template, /data-node="valve"><a href="\.\.\/fix\/index\.html#valve"/);
});

test('the not-found page looks for its styles and script in the parent folders', async () => {
	const { text } = await made();
	const page = text('404.html');
	for (const up of ['', '../', '../../'])
		for (const part of [`href="${up}assets/a.css"`, `src="${up}assets/site.js"`]) assert.ok(page.includes(part), part);
	assert.match(page, /<body data-from-root>/);
});

test('files for one kind of server are left out', async () => {
	const { files } = await made();
	for (const path of ['_headers', 'redirects/nginx.map', 'index.html.gz', 'assets/page.js']) assert.ok(!files.has(path), path);
});
