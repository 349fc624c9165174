import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findsAmongOthers } from '../finds.ts';
import { smallContent } from '../small-content.ts';

const file = 'diagnosis/tap.yaml';

/** The small tree with a chain of questions before its first one. */
function longTree(length: number): Map<string, string> {
	const files = smallContent();
	const text = files.get(file) ?? '';
	const links = Array.from({ length }, (_, index) => {
		const next = index + 1 === length ? 'water' : `link-${index + 1}`;
		const answer = (id: string, to: string) => `      - { id: ${id}, label: ${id}, summary: ${id}, to: ${to} }`;
		return [
			`  - id: link-${index}`,
			'    stage: pipe',
			'    ask: Go on?',
			'    why: To make it long.',
			'    find: Wait.',
			'    where: garden',
			'    answers:',
			answer('on', next),
			answer('not-sure', next),
			answer('stop', 'plumber'),
		].join('\n');
	});
	const longer = text
		.replace('start: water', 'start: link-0')
		.replace('questions:\n', `questions:\n${links.join('\n')}\n`);
	assert.notEqual(longer, text);
	return files.set(file, longer);
}

test('a path with more than eight questions is found', () =>
	findsAmongOthers(longTree(6), {
		file,
		field: 'questions',
		rule: 'diagnosis-short',
		message: /The longest path asks 9 questions/,
	}));

test('a median of more than five questions is found', () =>
	findsAmongOthers(longTree(4), {
		file,
		field: 'questions',
		rule: 'diagnosis-short',
		message: /The median path asks [67] questions/,
	}));
