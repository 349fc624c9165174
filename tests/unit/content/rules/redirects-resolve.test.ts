import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'redirects-resolve';
const file = 'redirects.yaml';
const swap = '/fix/washer/#swap: /fix/washer/#replace';

test('a missing redirect target is reported at its line', () =>
	findsAmongOthers(changed(file, swap, '/fix/washer/#swap: /fix/washer/#turn'), {
		file,
		field: 'moved./fix/washer/#swap',
		rule,
		message: /^"\/fix\/washer\/#turn" does not exist\.$/,
		at: '/fix/washer/#turn',
	}));

test('something that still exists cannot have moved', () =>
	findsAmongOthers(changed(file, swap, `${swap}\n  /fix/washer/#look: /fix/washer/#replace`), {
		file,
		field: 'moved./fix/washer/#look',
		rule,
		message: /^"\/fix\/washer\/#look" still exists\.$/,
	}));

test('something that was never published can redirect, and cannot be retired', () => {
	for (const from of ['/fix/gold/', '/wiki/Tap_Runs', '/kb/view.php?id=12&page=TAP', '/old/tap.html', '/tap.aspx'])
		assert.deepEqual(findingsIn(changed(file, swap, `${swap}\n  ${from}: /fix/washer/`)), [], from);
	const note = '/fix/rust/:\n    title: The tap rusts';
	findsAmongOthers(changed(file, note, note.replace('rust', 'gold')), {
		file,
		field: 'retired./fix/gold/',
		rule,
		message: /^"\/fix\/gold\/" was never published\.$/,
	});
});

test('a file of the site cannot redirect', () => {
	for (const from of ['/api/codes.json', '/assets/page.js', '/addresses.json', '/robots.txt', '/pagefind/'])
		finds(changed(file, swap, `${swap}\n  ${from}: /fix/washer/`), {
			file,
			field: `moved.${from}`,
			rule,
			message: /is a file of this site/,
		});
});

test('a URL with a # or a space cannot belong to another site', () => {
	for (const from of ['/wiki/Tap Drips', '/Wiki/#drips', 'https://old.example/', '/wiki/Läuft'])
		findsAmongOthers(changed(file, swap, `${swap}\n  "${from}": /fix/washer/`), {
			file,
			field: `moved.${from}`,
			rule: 'schema',
			message: /./,
		});
});

test('a redirect loop is found', () =>
	findsAmongOthers(changed(file, '/fix/ring/: /fix/washer/', '/fix/ring/: /fix/ring/'), {
		file,
		field: 'moved./fix/ring/',
		rule,
		message: /form a cycle/,
	}));

test('a page cannot become an answer', () =>
	findsAmongOthers(changed(file, '/diagnose/wet/: /diagnose/drips/', '/diagnose/wet/: drips=yes'), {
		file,
		field: 'moved./diagnose/wet/',
		rule,
		message: /are not of the same kind/,
	}));

test('something that moved cannot be retired as well', () =>
	findsAmongOthers(changed(file, swap, `${swap}\n  /fix/rust/: /fix/frost/`), {
		file,
		field: 'retired./fix/rust/',
		rule,
		message: /listed under moved/,
	}));
