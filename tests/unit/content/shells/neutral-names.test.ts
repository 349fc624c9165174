import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'neutral-names';
const washer = 'articles/washer.mdx';
const step = 'Swap the ring [@maker-manual; @forum-drip].';

const found = (files: ReadonlyMap<string, string>) => findingsIn(files).filter((finding) => finding.rule === rule);
const inAStep = changed(washer, step, 'Swap the ring [@maker-manual].\n\n```cmd\nnet "tap users"\n```');

test('a name that the system translates is found, by its option or by itself', () => {
	finds(inABlock('powershell', "Get-Tap -DisplayGroup 'Garden'"), {
		file,
		field: '',
		rule,
		message: /-DisplayGroup/,
		at: '```powershell',
	});
	finds(inAStep, { file: washer, field: 'steps.1.do', rule, message: /"tap users"/ });
});

test('it is allowed if any field of the same step says that it is the English name', () => {
	assert.equal(found(inAStep).length, 1);
	for (const field of ['The tap closes', 'Put the old ring back'])
		assert.deepEqual(
			found(new Map([...inAStep].map(([name, text]) => [name, text.replace(field, `${field} (an English name)`)]))),
			[],
		);
});

test('text in another step or section does not count', () => {
	const files = inABlock('powershell', 'Get-Tap -DisplayGroup x');
	const text = files.get(file) ?? '';
	files.set(file, `${text}\n## Names [#names]\n\nThat is the English name [@own].\n`);
	assert.equal(found(files).length, 1);
	files.set(file, text.replace('Rubber grows', 'By its English name: rubber grows'));
	assert.deepEqual(found(files), []);
});

test('without such a list nothing is found, and in sample output neither', () => {
	assert.deepEqual(found(inABlock('output', 'Tap Users')), []);
	const names = smallContent().get('known-commands.yaml') ?? '';
	const files = inABlock('powershell', 'Get-Tap -DisplayGroup x');
	assert.deepEqual(found(files.set('known-commands.yaml', names.slice(0, names.indexOf('translated:')))), []);
});
