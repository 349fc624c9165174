import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../src/files/load-content.ts';

/** Runs something as Astro runs it with this mode. */
function inMode(mode: string, run: () => void): void {
	const before = process.env.NODE_ENV;
	process.env.NODE_ENV = mode;
	try {
		run();
	} finally {
		if (before === undefined) delete process.env.NODE_ENV;
		else process.env.NODE_ENV = before;
	}
}

test('a build reads the content once', () => inMode('production', () => assert.equal(loadContent(), loadContent())));

test('while someone is editing, it is read anew', () =>
	inMode('development', () => assert.notEqual(loadContent(), loadContent())));
