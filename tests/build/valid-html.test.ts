import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { sites } from '../sites.ts';

/** One page of each kind, as written by the build. */
const pages = [
	'',
	'fix/',
	'fix/private-key/',
	'code/',
	'code/0x904/',
	'code/0x904-0x7/',
	'diagnose/',
	'diagnose/map/',
	'myths/',
	'guides/',
	'search/',
	'agents/',
	'about/',
];

const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: {
		// White space and the case of tags are up to the compiler.
		'no-trailing-whitespace': 'off',
		'doctype-style': 'off',
		'void-style': 'off',
		'attr-quotes': 'off',
		'no-inline-style': 'error',
		// Search engines cut long titles, people do not.
		'long-title': 'off',
		// The name of the guide may wrap in its own text.
		'tel-non-breaking': 'off',
	},
});

for (const page of pages) {
	test(`/${page} is valid HTML`, async () => {
		const file = `${sites.guide.outDir}/${page}index.html`;
		assert.ok(existsSync(file), `${file} is missing: run "npm run build" first.`);
		const report = await validator.validateString(readFileSync(file, 'utf8'));
		const messages = report.results.flatMap(({ messages: found }) => found);
		assert.deepEqual(
			messages.map(({ ruleId, message, line, selector }) => `${ruleId}: ${message} (line ${line}, ${selector})`),
			[],
		);
	});
}

test('a page with an unclosed tag is found', async () => {
	const report = await validator.validateString(
		'<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></p></body></html>',
	);
	assert.equal(report.valid, false);
});
