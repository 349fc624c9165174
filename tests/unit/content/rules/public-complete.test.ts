import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyRule, checkContent } from '../../../../src/content/check-content.ts';
import { publicComplete } from '../../../../src/content/rules/public-complete.ts';
import { highlightLanguages } from '../../../../src/markdown/highlight.ts';
import '../finds.ts';
import { insideContent } from '../inside.ts';

type Changes = Parameters<typeof insideContent>[0];

/** @returns the rule's findings, with their places */
const found = (changes: Changes) =>
	applyRule(publicComplete, insideContent(changes)).map(({ file, line, field, message }) => ({
		file,
		line,
		field,
		message,
	}));

const washer = 'articles/washer.mdx';
const replaced = (from: string, to: string) => (text: string) => {
	assert.ok(text.includes(from), from);
	return text.replace(from, to);
};

test('content that is valid for both sites follows this rule and every other', () =>
	assert.deepEqual(checkContent(insideContent(), highlightLanguages()), []));

test('a link from a public text to an internal page or step is reported at its line in the file', () => {
	for (const [target, message] of [
		['/fix/marmoset/', 'there is no page /fix/marmoset/'],
		['/fix/washer/#ocelot', '/fix/washer/ has no id "ocelot"'],
		['/diagnose/wombat/', 'there is no page /diagnose/wombat/'],
	] as const)
		assert.deepEqual(found({ [washer]: replaced('Go to [frost](/fix/frost/).', `Go to [it](${target}).`) }), [
			{
				file: washer,
				line: 32,
				field: 'steps.1.ifNot',
				message: `On the public site: "${target}" leads nowhere: ${message}.`,
			},
		]);
});

test('the finding says that it is in the overlay, and what to do', () => {
	const changes = { [washer]: replaced('Go to [frost](/fix/frost/).', 'Go to [it](/fix/marmoset/).') };
	const [finding] = applyRule(publicComplete, insideContent(changes));
	assert.equal(finding?.overlay, true);
	assert.match(finding.remedy, /"audience: internal"/);
});

test('an article with only internal steps or look-alikes is found', () => {
	const steps = (text: string) => text.replaceAll('risk="none">', 'risk="none" audience="internal">');
	const frost = 'articles/frost.mdx';
	assert.deepEqual(
		found({
			[frost]: (text) =>
				text.replace(' changes>', ' changes audience="internal">').replace('cause="washer"', 'cause="marmoset"'),
		})
			.filter(({ file }) => file === frost)
			.map(({ message }) => message),
		['All steps of "frost" are internal.', 'All look-alikes of "frost" are internal.'],
	);
	assert.ok(found({ [washer]: steps }).some(({ message }) => message === 'All steps of "washer" are internal.'));
});

test('a pair with only internal causes is found', () =>
	assert.deepEqual(
		found({
			'pairs/0x1-0x2.yaml': (text) =>
				text.replace('cause: washer', 'cause: marmoset').replace('cause: frost', 'cause: marmoset'),
		}).map(({ field, message }) => [field, message]),
		[['causes', 'All causes of the pair "0x1-0x2" are internal.']],
	));

test('a question with one answer left is found, and a skipped one is not', () => {
	const changes = {
		'diagnosis/tap.yaml': replaced(
			"label: It does not\n        summary: 'drips: no'\n        to: cold",
			"label: It does not\n        summary: 'drips: no'\n        to: marmoset",
		),
	};
	const [finding] = found(onlyIn(changes)).filter(({ field }) => field.endsWith('answers'));
	assert.deepEqual([finding?.file, finding?.field], ['diagnosis/tap.yaml', 'questions.1.answers']);
	assert.equal(finding?.message, 'On the public site, the only answers to "drips" are "It drips" and not sure.');
});

test('an article reached only by an internal question is found', () => {
	const changes = {
		'diagnosis/tap.yaml': (text: string) =>
			text
				.replace("'cold: yes'\n        to: frost", "'cold: yes'\n        to: plumber")
				.replace(/ {6}- id: 'no'\n {8}label: The wombat rests\n.*\n.*\n/, '')
				.replace("'wombat: not sure'\n        to: washer", "'wombat: not sure'\n        to: frost"),
	};
	const messages = found(changes).map(({ message }) => message);
	assert.ok(messages.includes('On the public site: No path of the diagnosis ends at "frost".'), String(messages));
});

test('something public that was retired and redirects to internal content is found', () =>
	assert.deepEqual(
		found({ 'redirects.yaml': (text) => text.replace('to: /fix/washer/', 'to: /fix/marmoset/') }).map(
			({ field, message }) => [field, message],
		),
		[['retired./fix/rust/', 'On the public site: "/fix/marmoset/" does not exist.']],
	));

/** Changes to our files only: the overlay has none of these words. */
function onlyIn(changes: Record<string, (text: string) => string>): Changes {
	return Object.fromEntries(
		Object.entries(changes).map(([file, change]) => [
			file,
			(text: string) => (text.startsWith('questions') ? text : change(text)),
		]),
	);
}
