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
		field: 'sources.0',
		rule,
		message,
		at: '[moon]',
	});
	finds(changed(file, '    sources: [maker-manual]', '    sources: [maker-manual, moon]'), {
		file,
		field: 'codes.0.sources.1',
		rule,
		message,
		at: '[maker-manual, moon]',
	});
});

test('a command name with an unknown source is found, and so is a withdrawn tool', () => {
	const file = 'known-commands.yaml';
	finds(changed(file, 'Drops: maker-manual', 'Drops: moon'), {
		file,
		field: 'values.Drops',
		rule,
		message,
		at: 'moon',
	});
	const withdrawn = 'withdrawn:\n  oldtap: { until: "2024", source: moon, instead: Get-Tap }\ntranslated:';
	finds(changed(file, 'translated:', withdrawn), { file, field: 'withdrawn.oldtap.source', rule, message });
});

test('a mistyped grade is found', () =>
	finds(changed('pairs/0x1-0x2.yaml', '@maker-manual unproven', '@maker-manual moon'), {
		file: 'pairs/0x1-0x2.yaml',
		field: 'causes.1.basis',
		rule,
		message: /"moon" is not a grade/,
	}));

test('an unknown source is found in a citation that spans a line break', () =>
	finds(changed('guides/winter.mdx', 'Close the valve', 'Close the valve [@maker-manual;\n@moon]'), {
		file: 'guides/winter.mdx',
		field: '',
		rule,
		message,
	}));
