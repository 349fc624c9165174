import { test } from 'node:test';
import { finds, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'gone-leads-on';
const file = 'gone.yaml';
const swap = '/fix/washer/#swap: /fix/washer/#replace';

test('a successor that does not exist is found on its line', () =>
	findsAmongOthers(changed(file, swap, '/fix/washer/#swap: /fix/washer/#turn'), {
		file,
		field: 'moved./fix/washer/#swap',
		rule,
		message: /^"\/fix\/washer\/#turn" does not exist\.$/,
		at: '/fix/washer/#turn',
	}));

test('something that is still there cannot have moved', () =>
	findsAmongOthers(changed(file, swap, `${swap}\n  /fix/washer/#look: /fix/washer/#replace`), {
		file,
		field: 'moved./fix/washer/#look',
		rule,
		message: /^"\/fix\/washer\/#look" is still there\.$/,
	}));

test('something that was never published cannot have moved', () =>
	finds(changed(file, swap, `${swap}\n  /fix/gold/: /fix/washer/`), {
		file,
		field: 'moved./fix/gold/',
		rule,
		message: /^"\/fix\/gold\/" was never published\.$/,
	}));

test('successors that lead back to themselves are found', () =>
	findsAmongOthers(changed(file, '/fix/ring/: /fix/washer/', '/fix/ring/: /fix/ring/'), {
		file,
		field: 'moved./fix/ring/',
		rule,
		message: /lead back to themselves/,
	}));

test('a page cannot become an answer', () =>
	findsAmongOthers(changed(file, '/diagnose/wet/: /diagnose/drips/', '/diagnose/wet/: drips=yes'), {
		file,
		field: 'moved./diagnose/wet/',
		rule,
		message: /are not of one kind/,
	}));

test('what moved is not retired as well', () =>
	findsAmongOthers(changed(file, swap, `${swap}\n  /fix/rust/: /fix/frost/`), {
		file,
		field: 'retired./fix/rust/',
		rule,
		message: /has moved, so it is not retired/,
	}));
