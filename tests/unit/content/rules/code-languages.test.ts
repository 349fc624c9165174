import { test } from 'node:test';
import { finds } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'code-languages';
const file = 'articles/washer.mdx';

test('an unknown shell is reported at its line', () =>
	finds(changed(file, '```output', '```moonshell'), {
		file,
		field: '',
		rule,
		message: /"moonshell" is not a shell/,
		at: '```moonshell',
	}));

test('a block without a shell is found', () =>
	finds(changed(file, '```output', '```'), { file, field: '', rule, message: /names no shell/ }));

test('an unknown slot is found', () => {
	for (const slot of ['tab', 'Tap', ' tap ', ''])
		finds(changed(file, '{{tap}}', `{{${slot}}}`), {
			file,
			field: 'test.how',
			rule,
			message: new RegExp(`"\\{\\{${slot}\\}\\}" is not a slot`),
		});
});

test('an unknown shell in a field is reported at its line', () =>
	finds(changed(file, '```bash', '```moonshell'), {
		file,
		field: 'test.how',
		rule,
		message: /"moonshell" is not a shell/,
		at: '```moonshell',
	}));

test('a shell is reported at its line below empty lines, and at the beginning of a component', () => {
	for (const [from, to] of [
		['minutes="1">\n', 'minutes="1">\n\n\n'],
		['Close the tap and ask the controller:\n\n', ''],
	] as const) {
		const files = changed(file, from, to);
		files.set(file, (files.get(file) ?? '').replace('```bash', '```moonshell'));
		finds(files, { file, field: 'test.how', rule, message: /"moonshell" is not a shell/, at: '```moonshell' });
	}
	finds(changed(file, '<Expect>The tap closes.</Expect>', '<Expect>\n```moonshell\nx\n```\n</Expect>'), {
		file,
		field: 'steps.1.expect',
		rule,
		message: /not a shell/,
		at: '```moonshell',
	});
});

test('a shell with an unknown highlight language is found', () =>
	finds(changed('site.yaml', 'highlight: bash', 'highlight: moonscript'), {
		file: 'site.yaml',
		field: 'shells.bash.highlight',
		rule,
		message: /moonscript/,
	}));
