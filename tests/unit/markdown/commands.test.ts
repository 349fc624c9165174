import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { createRenderer } from '../../../src/markdown/render.ts';
import { render, rendered, smallContext } from './small-context.ts';

const block = (shell: string, code: string) => rendered(`\`\`\`${shell}\n${code}\n\`\`\``);

test('a fenced block becomes a figure that names its shell, inside an element that copies it', () => {
	const figure = block('bash', 'tapctl close').querySelector('copy-command > figure.command');
	assert.equal(figure?.querySelector('figcaption')?.text, 'Shell of the controller');
	assert.equal(figure?.querySelector('pre > code')?.text, 'tapctl close');
});

test('sample output is not copied, and can be scrolled with the keyboard', () => {
	const example = block('output', 'tap TAP-1: <dripping>');
	assert.equal(example.querySelector('copy-command'), null);
	assert.equal(example.querySelector('figure.command > pre')?.getAttribute('tabindex'), '0');
	assert.equal(example.querySelector('code')?.innerHTML, 'tap TAP-1: &lt;dripping&gt;');
});

test('an unknown shell is named and has no colours', () => {
	const unknown = block('moonshell', 'if x');
	assert.equal(unknown.querySelector('figcaption')?.text, 'moonshell');
	assert.equal(unknown.querySelector('code')?.innerHTML, 'if x');
});

test('colours are classes', () =>
	assert.match(block('bash', 'echo "a" # b').querySelector('code')?.innerHTML ?? '', /<span class="t-comment">/));

test('a command is shown exactly as it was written', () => {
	const code = 'if [ "$a" = \'b\' ]; then\n\n\techo  "x & y <z>" | tee /tmp/a\nfi';
	for (const shell of ['bash', 'output', 'moonshell'])
		assert.equal(block(shell, code).querySelector('code')?.text, code);
});

test('a slot shows its example as something to replace', () => {
	const code = block('bash', 'ping {{tap}} "{{tap}}" # {{tap}}').querySelector('code');
	assert.equal(code?.text, 'ping TAP-1 "TAP-1" # TAP-1');
	assert.equal(code?.querySelectorAll('var[data-slot="tap"]').length, 3);
	assert.match(render('```output\n{{tap}}\n```'), /<var data-slot="tap">TAP-1<\/var>/);
});

test('an unknown slot stays unchanged', () =>
	assert.equal(block('bash', 'ping {{moon}}').querySelector('code')?.text, 'ping {{moon}}'));

test('a slot named like a property of every object stays unchanged', () =>
	assert.equal(block('bash', 'ping {{constructor}}').querySelector('code')?.text, 'ping {{constructor}}'));

test('a slot is found anywhere in a command', () => {
	for (const code of ['./{{tap}}:{{tap}}', 'a/{{tap}}:80', 'echo ${{{tap}}}'])
		assert.doesNotMatch(block('bash', code).querySelector('code')?.text ?? '{{', /\{\{tap/, code);
});

test('a slot may have a hyphen or a digit in its name, like every id', () => {
	const { tap } = smallContext.slots;
	assert.ok(tap);
	for (const id of ['tap-name', 'tap2']) {
		const html = createRenderer({ ...smallContext, slots: { [id]: tap } })(`\`\`\`output\nping {{${id}}}\n\`\`\``);
		assert.match(html, new RegExp(`<var data-slot="${id}">TAP-1</var>`));
	}
});

test('a slot whose example has several colours stays one slot, and its neighbours keep their colours', () => {
	const { tap } = smallContext.slots;
	assert.ok(tap);
	const slots = { tap: { ...tap, example: 'a "b" $c' }, moon: { ...tap, example: '"' } };
	const toHtml = createRenderer({ ...smallContext, slots });
	const code = 'echo "x" {{tap}};{{moon}}{{tap}} if "y"';
	const shown = inside(toHtml(`\`\`\`bash\n${code}\n\`\`\``));
	assert.equal(shown?.text, 'echo "x" a "b" $c;"a "b" $c if "y"');
	assert.deepEqual(
		shown?.querySelectorAll('var').map((slot) => slot.text),
		['a "b" $c', '"', 'a "b" $c'],
	);
	assert.match(shown?.innerHTML ?? '', /<span class="t-string-expression"> "x"<\/span>/);
});

const inside = (html: string) =>
	parse(html, { blockTextElements: { script: true, style: true } }).querySelector('code');

test('a long command may wrap after each space, before colours and slots too, and nowhere else', () => {
	const command = 'Test-Tap -ComputerName {{tap}} -Port {{tap}} -InformationLevel "all of it"';
	const lines = block('bash', `if true; then\n  ${command}\nfi`)
		.querySelectorAll('.line')
		.map((line) => line.innerHTML.replaceAll('<wbr>', '|').replace(/<[^>]+>/g, ''));
	assert.deepEqual(lines, [
		'if |true; |then\n',
		'  Test-Tap |-ComputerName |TAP-1 |-Port |TAP-1 |-InformationLevel |"all |of |it"\n',
		'fi',
	]);
});
