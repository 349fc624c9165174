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
	['what is there is found under its own name', '/fix/b/#one', {}, 'here /fix/b/#one'],
	['what is not there and has no note is lost', '/fix/x/', {}, 'lost /fix/x/'],
	['a page that moved leads to its successor', '/fix/a/', page, 'here /fix/b/'],
	['a place on a page that moved is looked for on the new page', '/fix/a/#one', page, 'here /fix/b/#one'],
	['a place that the new page lacks is lost', '/fix/a/#three', page, 'lost /fix/b/#three'],
	[
		'a place may have a successor of its own',
		'/fix/a/#three',
		{ moved: { ...page.moved, '/fix/a/#three': '/fix/b/#two' } },
		'here /fix/b/#two',
	],
	['successors have successors', '/fix/z/#one', { moved: { ...page.moved, '/fix/z/': '/fix/a/' } }, 'here /fix/b/#one'],
	[
		'a page can become a section of another; its places are looked for there',
		'/fix/c/#one',
		{ moved: { '/fix/c/': '/fix/b/#two' } },
		'here /fix/b/#one',
	],
	['a retired page answers for its places', '/fix/r/#one', { retired: { '/fix/r/': note } }, 'retired /fix/r/'],
	['a place can be retired alone', '/fix/b/#old', { retired: { '/fix/b/#old': note } }, 'retired /fix/b/#old'],
	['an answer moves with its question', 'p=yes', { moved: { '/diagnose/p/': '/diagnose/q/' } }, 'here q=yes'],
	['an answer can have a successor', 'q=perhaps', { moved: { 'q=perhaps': 'q=yes' } }, 'here q=yes'],
	['an answer to a retired question', 'p=yes', { retired: { '/diagnose/p/': note } }, 'retired /diagnose/p/'],
	['a circle is seen', '/fix/a/', { moved: { '/fix/a/': '/fix/z/', '/fix/z/': '/fix/a/' } }, 'circle /fix/a/'],
	['a name that every object has is no successor', 'constructor=toString', {}, 'lost constructor=toString'],
];

for (const [name, entry, redirects, expected] of cases)
	test(name, () => assert.equal(leads(entry, redirects), expected));
