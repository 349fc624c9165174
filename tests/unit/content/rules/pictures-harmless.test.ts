import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { smallContent } from '../small-content.ts';

const rule = 'pictures-harmless';
const at = (name: string, text: string) => smallContent().set(`brand/${name}`, text);
const picture = (name: string) => readFileSync(`content/brand/${name}`, name.endsWith('.png') ? 'latin1' : 'utf8');

test('our own images are harmless', () => {
	for (const name of ['icon.svg', 'icon.png', 'card.png'])
		assert.deepEqual(findingsIn(at(name, picture(name))), [], name);
});

test('a logo with a script is found', () =>
	finds(at('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><script/></svg>'), {
		file: 'brand/logo.svg',
		field: '',
		rule,
		message: /contains a script/,
	}));

test('a card of another size is found', () =>
	finds(at('card.png', picture('icon.png')), {
		file: 'brand/card.png',
		field: '',
		rule,
		message: /has 64 × 64 pixels, but 1200 × 630 are required/,
	}));

test('an SVG named as a PNG is found', () =>
	finds(at('icon.png', picture('icon.svg')), { file: 'brand/icon.png', field: '', rule, message: /not a PNG/ }));

test('an image with an unknown name is found, because nobody would see it', () =>
	finds(at('banner.svg', picture('icon.svg')), {
		file: 'brand/banner.svg',
		field: '',
		rule: 'known-file',
		message: /No kind of content/,
	}));
