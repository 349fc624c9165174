import { test } from 'node:test';
import { finds, findsAmongOthers } from '../finds.ts';
import { changed } from '../small-content.ts';

const file = 'sums/drops.yaml';
const rule = 'sums-add-up';

test('a sum that an article asks for and that is not there is found', () =>
	finds(changed('articles/washer.mdx', 'title: The washer', 'helper: moon\ntitle: The washer'), {
		file: 'articles/washer.mdx',
		field: 'helper',
		rule,
		message: /no sum "moon"/,
		at: 'helper: moon',
	}));

test('a slot that is not there, or not for a number, is found', () => {
	for (const slot of ['moon', 'tap'])
		findsAmongOthers(changed(file, 'total: drops', `total: ${slot}`), {
			file,
			field: 'slots.total',
			rule,
			message: new RegExp(`"${slot}" is no slot for a number`),
		});
});

test('a command without its number is found', () => {
	finds(changed(file, '{{drops}}', '5'), { file, field: 'kinds.0.set', rule, message: /does not use \{\{drops\}\}/ });
	finds(changed(file, '{{olddrops}}', '5'), {
		file,
		field: 'kinds.0.undo',
		rule,
		message: /does not use \{\{olddrops\}\}/,
	});
});

test('limits that leave no room are found', () =>
	finds(changed(file, 'enough: 100', 'enough: 5'), {
		file,
		field: 'kinds.0.enough',
		rule,
		message: /No total lies between/,
	}));
