import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textsOf } from '../../../src/content/texts.ts';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { contextOfContent } from '../../../src/markdown/context.ts';
import { createRenderer } from '../../../src/markdown/render.ts';
import { render, rendered } from './small-context.ts';

/** Tags that Markdown may produce; anything else in the output would be markup from a text. */
const made = new Set(
	(
		'p a h1 h2 h3 h4 h5 h6 ul ol li strong em code pre blockquote br hr table thead tbody tr th td del img input sup ' +
		'section copy-command figure figcaption span var wbr'
	).split(' '),
);

/** Asserts that rendered text contains no markup of its own, nothing inline and no unparsed Markdown. */
function isClean(root: ReturnType<typeof rendered>, said: string): void {
	for (const node of root.querySelectorAll('*')) {
		assert.ok(made.has(node.rawTagName), `<${node.rawTagName}> in ${said}`);
		const inline = Object.keys(node.attributes).filter((name) => /^(style|on|srcdoc|formaction)/i.test(name));
		assert.deepEqual(inline, [], said);
	}
}

const raw = [
	'<script>alert(1)</script>',
	'<b onclick="x()">bold</b>',
	'<div style="color:red">\nred\n</div>',
	'<style>a{}</style>',
	'<iframe srcdoc="x">',
	'<!-- comment -->',
	'<svg/onload=x()>',
	'<details open ontoggle=x()>',
	'1 <2> 3',
];

for (const text of raw)
	test(`${JSON.stringify(text)} comes out as text`, () => {
		for (const markdown of [text, `One ${text} two`, `- ${text}`, `**${text}**`, `\`\`\`output\n${text}\n\`\`\``]) {
			isClean(rendered(markdown), markdown);
			assert.ok(
				rendered(markdown)
					.text.replaceAll('**', '')
					.includes(text.replaceAll('**', '').split('\n')[0] ?? text),
			);
		}
	});

const piece = fc.constantFrom(
	...raw,
	'**',
	'`',
	'```bash\n',
	'\n```\n',
	'\n\n',
	'- ',
	'# ',
	'[@maker-manual]',
	'{{tap}}',
	'[a](/',
	')',
	'<',
	'>',
	'"',
	'\\',
	'word ',
);

test('no mixture of Markdown and markup escapes', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => isClean(rendered(pieces.join('')), pieces.join(''))),
		{ numRuns: 300 },
	);
});

test('a table with aligned columns has no style attribute', () =>
	assert.doesNotMatch(render('| a | b |\n|:-:|--:|\n| 1 | 2 |'), /style=/));

test('every text that ships comes out clean, with its slots filled and its citations parsed', () => {
	const content = readContent(settings.contentFolder);
	const toHtml = createRenderer(contextOfContent(content, '/'));
	for (const { file, path, text } of textsOf(content)) {
		const html = toHtml(text);
		const place = `${file} ${path.join('.')}`;
		assert.doesNotMatch(html, /<[^>]+ (style|on[a-z]+)=/, place);
		assert.doesNotMatch(html.replaceAll(/<[^>]*>/g, ''), /\{\{|\[@[a-z]/, place);
	}
});
