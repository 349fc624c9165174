import { test } from 'node:test';
import { finds, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'diagnosis-connected';
const file = 'diagnosis/tap.yaml';

test('an answer that leads nowhere is found', () =>
	findsAmongOthers(changed(file, "summary: 'water: no'\n        to: cold", "summary: 'water: no'\n        to: moon"), {
		file,
		field: 'questions.0.answers.1.to',
		rule,
		message: /"no" to "water" is a dead end: there is no question or outcome "moon"/,
		at: 'moon',
	}));

test('a start that is not a question is found', () => {
	for (const start of ['moon', 'plumber'])
		findsAmongOthers(changed(file, 'start: water', `start: ${start}`), {
			file,
			field: 'start',
			rule,
			message: new RegExp(`There is no question "${start}"`),
			at: `${start}\nquestions`,
		});
});

test('a loop of questions is found, with its path', () =>
	finds(
		changed(file, "summary: 'cold: not sure'\n        to: plumber", "summary: 'cold: not sure'\n        to: drips"),
		{
			file,
			field: 'questions',
			rule,
			message: /form a cycle: drips → cold → drips/,
		},
	));

test('a question that leads to itself is found', () =>
	findsAmongOthers(changed(file, 'to: frost', 'to: cold'), {
		file,
		field: 'questions',
		rule,
		message: /cold → cold/,
	}));

test('a question that no answer leads to is found', () => {
	const files = changed(file, "summary: 'water: no'\n        to: cold", "summary: 'water: no'\n        to: frost");
	const text = files.get(file) ?? '';
	files.set(file, text.replace("summary: 'drips: no'\n        to: cold", "summary: 'drips: no'\n        to: plumber"));
	finds(files, {
		file,
		field: 'questions.2',
		rule,
		message: /No path from "water" leads to "cold"/,
		at: '- id: cold'.slice(2),
	});
});

test('an outcome that no answer leads to is found', () =>
	finds(changed(file, 'to: washer', 'to: plumber'), {
		file,
		field: 'outcomes.0',
		rule,
		message: /No path from "water" leads to "washer"/,
	}));
