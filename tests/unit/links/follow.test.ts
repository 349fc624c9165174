import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow } from '../../../src/links/follow.ts';
import type { Redirects } from '../../../src/schemas/redirects.ts';

const note = { title: 'Rust', since: '2026-11-22', why: 'Over.', to: '/fix/b/' };
const here = new Set(['/fix/b/', '/fix/b/#one', '/fix/b/#two', '/diagnose/q/', 'q=yes']);

/** @returns where an entry leads, as two words */
const leads = (entry: string, redirects: Partial<Redirects>) => {
	const { kind, entry: end } = follow(entry, { moved: {}, retired: {}, ...redirects }, (one) => here.has(one));
	return `${kind} ${end}`;
};

const page = { moved: { '/fix/a/': '/fix/b/' } };
const cases: [string, string, Partial<Redirects>, string][] = [
	['an existing page is found under its own name', '/fix/b/#one', {}, 'here /fix/b/#one'],
	['a missing page without a redirect is lost', '/fix/x/', {}, 'lost /fix/x/'],
	['a moved page leads to its target', '/fix/a/', page, 'here /fix/b/'],
	['an anchor on a moved page is looked up on the new page', '/fix/a/#one', page, 'here /fix/b/#one'],
	['an anchor that the new page lacks is lost', '/fix/a/#three', page, 'lost /fix/b/#three'],
	[
		'an anchor may have its own redirect',
		'/fix/a/#three',
		{ moved: { ...page.moved, '/fix/a/#three': '/fix/b/#two' } },
		'here /fix/b/#two',
	],
	[
		'redirects are followed repeatedly',
		'/fix/z/#one',
		{ moved: { ...page.moved, '/fix/z/': '/fix/a/' } },
		'here /fix/b/#one',
	],
	[
		'a page can become a section of another; its anchors are looked up there',
		'/fix/c/#one',
		{ moved: { '/fix/c/': '/fix/b/#two' } },
		'here /fix/b/#one',
	],
	['a retired page covers its anchors', '/fix/r/#one', { retired: { '/fix/r/': note } }, 'retired /fix/r/'],
	['an anchor can be retired alone', '/fix/b/#old', { retired: { '/fix/b/#old': note } }, 'retired /fix/b/#old'],
	['an answer moves with its question', 'p=yes', { moved: { '/diagnose/p/': '/diagnose/q/' } }, 'here q=yes'],
	['an answer can have a redirect', 'q=perhaps', { moved: { 'q=perhaps': 'q=yes' } }, 'here q=yes'],
	[
		'an answer to a retired question is retired',
		'p=yes',
		{ retired: { '/diagnose/p/': note } },
		'retired /diagnose/p/',
	],
	['a loop is detected', '/fix/a/', { moved: { '/fix/a/': '/fix/z/', '/fix/z/': '/fix/a/' } }, 'circle /fix/a/'],
	['a name like a property of every object is no redirect', 'constructor=toString', {}, 'lost constructor=toString'],
];

for (const [name, entry, redirects, expected] of cases)
	test(name, () => assert.equal(leads(entry, redirects), expected));
