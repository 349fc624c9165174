import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sites } from '../sites.ts';

const { outDir, base, origin = '' } = sites.inFolder;

const texts = [
	'llms.txt',
	...readdirSync(`${outDir}/fix`).flatMap((name) => (name.endsWith('.md') ? [`fix/${name}`] : [])),
];

test("links in machine-readable files have this site's host and base path, and lead to files that exist", () => {
	assert.ok(texts.length > 30, `${texts.length} texts`);
	for (const name of texts) {
		const targets = [...readFileSync(`${outDir}/${name}`, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(
			([, to = '']) => to,
		);
		for (const target of targets.filter((to) => !to.startsWith('https://') || to.startsWith(origin))) {
			const home = origin + base;
			assert.ok(target.startsWith(home), `${name} links to ${target}`);
			const path = target.slice(home.length).split('#')[0] ?? '';
			assert.ok(
				existsSync(`${outDir}/${path}${/(^|\/)$/.test(path) ? 'index.html' : ''}`),
				`${name} links to ${target}`,
			);
		}
	}
});
