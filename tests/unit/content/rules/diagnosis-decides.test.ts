import { test } from 'node:test';
import { findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const file = 'diagnosis/tap.yaml';

test('a question whose answers all leave the same outcomes possible is found', () =>
	findsAmongOthers(changed(file, 'to: frost', 'to: plumber'), {
		file,
		field: 'questions.2',
		rule: 'diagnosis-decides',
		message: /All answers to "cold" leave/,
		at: '- id: cold'.slice(2),
	}));
