import { test } from 'node:test';
import { finds } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'cited-sources';
const message = /There is no source "[^"]*moon[^"]*"/;

test('an unknown source in a field is found', () =>
	finds(changed('articles/washer.mdx', '[@maker-manual; @forum-drip]', '[@maker-manual; @moon]'), {
		file: 'articles/washer.mdx',
		field: 'steps.1.do',
		rule,
		message,
		at: 'Swap the ring',
	}));

test('an unknown source in the text below is found', () =>
	finds(changed('guides/winter.mdx', 'Close the valve', 'Close the valve [@moon]'), {
		file: 'guides/winter.mdx',
		field: '',
		rule,
		message,
	}));

test('an unknown source of a list, and of a code, is found', () => {
	const file = 'codes/sound.yaml';
	finds(changed(file, 'seen: In the log.\nsources: [maker-manual]', 'seen: In the log.\nsources: [moon]'), {
		file,
		field: 'sources',
		rule,
		message,
		at: '[moon]',
	});
	finds(changed(file, '    sources: [maker-manual]', '    sources: [maker-manual, moon]'), {
		file,
		field: 'codes.0.sources',
		rule,
		message,
		at: '[maker-manual, moon]',
	});
});

test('a mistyped grade is found, because the source with that name does not exist', () =>
	finds(changed('pairs/0x1-0x2.yaml', '@maker-manual unproven', '@maker-manual moon'), {
		file: 'pairs/0x1-0x2.yaml',
		field: 'causes.1.basis',
		rule,
		message,
	}));

test('an unknown source is found when the citation runs over the end of a line', () =>
	finds(changed('guides/winter.mdx', 'Close the valve', 'Close the valve [@maker-manual;\n@moon]'), {
		file: 'guides/winter.mdx',
		field: '',
		rule,
		message,
	}));
