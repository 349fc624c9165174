import type { PageRule } from '../page-rule.ts';
import type { Tag } from '../tags.ts';

/** Types of link elements that only refer to an address; all others load something or open a connection. */
const naming = ['canonical', 'alternate', 'author', 'help', 'license', 'me', 'next', 'prev'];
/** Types of script blocks that browsers never run, so the policy does not affect them. */
const dataBlocks = ['application/json', 'application/ld+json'];

/** The policy blocks inline scripts and styles, so one that slips in would silently do nothing. */
export const nothingInline: PageRule = {
	id: 'nothing-inline',
	title: 'No page contains an inline script, an inline style, an event attribute or anything from another host.',
	check: ({ pages }) =>
		pages.flatMap(({ address, tags }) => tags.flatMap((tag) => faultsOf(tag).map((fault) => `${address} ${fault}`))),
};

function faultsOf({ name, attributes }: Tag): string[] {
	const { action, formaction, href, rel = '', src, type = '' } = attributes;
	const addresses = [href, action, formaction, src];
	const loaded = src ?? (name === 'link' ? href : undefined);
	return [
		...(name === 'script' && src === undefined && !dataBlocks.includes(type)
			? ['contains an inline script. Move it to src/elements.']
			: []),
		...(name === 'style' ? ['contains an inline style sheet.'] : []),
		...('style' in attributes ? [`has a style attribute on <${name}>.`] : []),
		...Object.keys(attributes)
			.filter((key) => key.startsWith('on'))
			.map((key) => `has the event attribute ${key}.`),
		...(addresses.some((value) => value && /^\s*javascript:/i.test(value))
			? [`has a javascript: address on <${name}>.`]
			: []),
		...(loaded !== undefined && !naming.includes(rel) && /^([a-z]+:)?\/\//i.test(loaded)
			? [`loads ${loaded} from another host.`]
			: []),
	];
}
