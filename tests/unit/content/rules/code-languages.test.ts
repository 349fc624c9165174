import { test } from 'node:test';
import { finds } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'code-languages';
const file = 'articles/washer.mdx';

test('an unknown shell is found on its line', () =>
	finds(changed(file, '```output', '```moonshell'), {
		file,
		field: '',
		rule,
		message: /"moonshell" is no shell/,
		at: '```moonshell',
	}));

test('a block that names no shell is found', () =>
	finds(changed(file, '```output', '```'), { file, field: '', rule, message: /names no shell/ }));

test('an unknown slot is found', () => {
	for (const slot of ['tab', 'Tap', ' tap ', ''])
		finds(changed(file, '{{tap}}', `{{${slot}}}`), {
			file,
			field: 'test.how',
			rule,
			message: new RegExp(`"\\{\\{${slot}\\}\\}" is no slot`),
		});
});

// BUG: the text of a block scalar begins one line below its field, so the line that is named is one too small.
test('an unknown shell in a field is found on its line', () =>
	finds(changed(file, '```bash', '```moonshell'), {
		file,
		field: 'test.how',
		rule,
		message: /"moonshell" is no shell/,
		at: '    ```moonshell',
	}));

// BUG: nothing proves it, and the build then stops in the highlighter with a stack trace that names no file.
test('a shell in colours that do not exist is found', () =>
	finds(changed('site.yaml', 'highlight: bash', 'highlight: moonscript'), {
		file: 'site.yaml',
		field: 'shells.bash.highlight',
		rule,
		message: /moonscript/,
	}));
