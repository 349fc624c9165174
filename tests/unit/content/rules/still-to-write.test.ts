import { test } from 'node:test';
import { finds } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'still-to-write';

test('a placeholder field is found, with what belongs there', () =>
	finds(changed('codes/drip.yaml', 'short: slow drip', "short: 'TODO: A few words.'"), {
		file: 'codes/drip.yaml',
		field: 'codes.0.short',
		rule,
		message: /Still to be written: A few words\./,
		at: "    short: 'TODO",
	}));

test('a placeholder component of an article needs no source yet', () =>
	finds(changed('articles/frost.mdx', 'Touch the pipe [@maker-manual].', 'TODO'), {
		file: 'articles/frost.mdx',
		field: 'test.how',
		rule,
		message: /Still to be written: a text\./,
		at: 'TODO',
	}));

test('a placeholder paragraph of a guide is reported at its line', () =>
	finds(changed('guides/winter.mdx', 'Close the valve in the cellar [@own], as', 'TODO: What it is. As'), {
		file: 'guides/winter.mdx',
		field: '',
		rule,
		message: /What it is/,
		at: 'TODO',
	}));

test('a placeholder id is found', () =>
	finds(changed('articles/frost.mdx', 'id="thaw"', 'id="todo"'), {
		file: 'articles/frost.mdx',
		field: 'steps.0.id',
		rule,
		message: /Still to be written: an id\./,
		at: '<Step',
	}));
