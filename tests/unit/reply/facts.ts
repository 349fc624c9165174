import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import type { ReplyParts, TitledReplyParts } from '../../../src/reply/facts.ts';
import type { Reply } from '../../../src/reply/reply.ts';

export const url = 'https://kb.example.org/fix/washer/';

interface Given extends Partial<Omit<ReplyParts, 'words'>> {
	/** The text before the steps. */
	steps_?: string;
}

/** @returns the contents of a reply, with some of them changed */
export const parts = ({ steps_ = 'Please try this first:', ...given }: Given = {}): TitledReplyParts => ({
	title: 'The washer is worn',
	meaning: 'The washer of your tap is worn. A new one helps.',
	steps: ['Look at the washer', 'Put in a new washer'],
	words: { steps: steps_, more: 'All steps:' },
	...given,
});

/** Texts that have a meaning in one of the three forms, or that are hard to wrap. */
export const awkward: Record<string, string> = {
	markup: '<b>bold</b> & "quoted" \'single\' <script>alert(1)</script>',
	'marks of Markdown': '*a* _b_ `c` [d](e) ![f](g) # h | i > j \\k **l**',
	'commands and paths': 'C:\\Taps\\*_new.acl /grant "*S-1-5-20:(R)" --port=80 %TAP% $x ~/tap',
	'a heading': '# One',
	'a quotation': '> One',
	'a citation': 'See [@manual] and [1]: /x/',
	'other scripts': '水が止まらない。 الصنبور يقطر 🚰 café',
	'a long word': `See ${'x'.repeat(200)} and go on`,
	'replacement patterns': '$& $1 $$ {title}',
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** @returns what a person reads in each form, as one line; numbers of list items only if they are text */
export function factsOf({ plain, html, markdown }: Reply): Record<keyof Reply, string> {
	const rendered = markdownToHtml(markdown, { features: { smartPunctuation: false } });
	if (rendered instanceof Promise) throw new Error('Rendering became asynchronous.');
	return {
		plain: oneLine(plain),
		html: oneLine(parse(html.replaceAll('</', ' </')).text),
		markdown: oneLine(parse(rendered.html.replaceAll(/<\/(p|li)/g, ' </$1')).text),
	};
}

/** @returns the expected contents of each form */
export function expectedFacts(
	{ title, meaning, steps, words }: ReplyParts,
	address: string,
): Record<keyof Reply, string> {
	const says = (items: readonly string[], end: string) =>
		oneLine([title, meaning, words.steps, ...items, words.more, end].join(' '));
	return {
		plain: says(
			steps.map((step, index) => `${index + 1}. ${step}`),
			`<${address}>`,
		),
		html: says(steps, address),
		markdown: says(steps, address),
	};
}
