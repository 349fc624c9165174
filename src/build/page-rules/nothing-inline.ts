import type { PageRule } from '../page-rule.ts';

/** Links of a head that only name another address; all others load something, or open a connection ahead of time. */
const naming = ['canonical', 'alternate', 'author', 'help', 'license', 'me', 'next', 'prev'];
/** Types of blocks that browsers never run, so the policy lets them be. */
const dataBlocks = ['application/json', 'application/ld+json'];

/** The policy forbids inline scripts and styles; one that slips in would silently not run. */
export const nothingInline: PageRule = {
	id: 'nothing-inline',
	title: 'No page holds an inline script, an inline style, an event attribute or anything from another host.',
	check: ({ pages }) =>
		pages.flatMap(({ address, root }) => [
			...root
				.querySelectorAll('script:not([src])')
				.filter((script) => !dataBlocks.includes(script.getAttribute('type') ?? ''))
				.map(() => `${address} holds an inline script. Move it to src/elements.`),
			...root.querySelectorAll('style').map(() => `${address} holds an inline style sheet.`),
			...root.querySelectorAll('[style]').map((node) => `${address} has a style attribute on <${node.rawTagName}>.`),
			...root.querySelectorAll('*').flatMap((node) =>
				Object.keys(node.attributes)
					.filter((name) => /^on/i.test(name))
					.map((name) => `${address} has the event attribute ${name}.`),
			),
			...root
				.querySelectorAll('[href], [action], [formaction], [src]')
				.filter((node) => Object.values(node.attributes).some((value) => /^\s*javascript:/i.test(value)))
				.map((node) => `${address} runs a script from an address of <${node.rawTagName}>.`),
			...root
				.querySelectorAll('[src], link[href]')
				.filter((node) => !naming.includes(node.getAttribute('rel') ?? ''))
				.map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
				.filter((source) => /^([a-z]+:)?\/\//i.test(source))
				.map((source) => `${address} loads ${source} from another host.`),
		]),
};
