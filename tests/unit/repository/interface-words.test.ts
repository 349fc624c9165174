import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { words } from '../../../src/schemas/words.ts';

/** Groups whose members are looked up by a name that comes from content. */
const byName = ['grades', 'gradeMeanings'];

test('every interface string is used by some page', () => {
	const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith('schemas'))
		.map((file) => readFileSync(`src/${file}`, 'utf8'))
		.join('\n');
	// As a property, by destructuring, or looked up by its name.
	const ways = [/\.(\w+)/g, /\{([^{}]*)\}(?:: [^=]*)? (?:=|of) /g, /'(\w+)'/g];
	const taken = ways.flatMap((way) => [...source.matchAll(way)]);
	const used = new Set(taken.flatMap(([, names = '']) => names.match(/\w+/g) ?? []));
	const unused = Object.entries(words.shape)
		.filter(([name]) => !byName.includes(name))
		.flatMap(([name, group]) =>
			group instanceof z.ZodObject ? Object.keys(group.shape).map((word) => [name, word] as const) : [],
		)
		.filter(([, word]) => !used.has(word))
		.map((path) => path.join('.'));
	assert.deepEqual(unused, []);
});
