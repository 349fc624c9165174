import type { Answer, TitlePart } from '../codes/answer.ts';
import type { Hit } from '../search/search-pages.ts';
import { withBase } from '../links/with-base.ts';
import { el } from './el.ts';
import type { TextHit } from './text-search.ts';

const linkClass = 'block px-4 py-2.5 text-ink no-underline hover:bg-wash focus:bg-wash';
const quiet = 'block text-sm text-quiet';

/** One answer of the codes: what it is, why it was read so, and the same number in other lists. */
export function codeItem(base: string, answer: Answer, titles: (id: string) => string): HTMLElement {
	const heading = answer.title.flatMap((part, index) => [...(index > 0 ? [' · '] : []), ...titlePart(part)]);
	const parts: HTMLElement[] = [el('span', {}, ...heading)];
	if (answer.kind === 'cause') parts.splice(0, 1, el('strong', {}, titles(answer.id)));
	if (answer.summary) parts.push(el('span', { class: 'block' }, answer.summary));
	parts.push(el('span', { class: quiet }, [answer.reason, ...answer.shape].filter(Boolean).join(' ')));
	if (answer.address)
		return el('li', {}, el('a', { class: linkClass, href: withBase(base, answer.address) }, ...parts));
	const halves = answer.title
		.filter(({ id }) => id)
		.map((part) => el('a', { class: linkClass, href: withBase(base, `/code/${part.id}/`) }, ...titlePart(part)));
	return el('li', {}, el('div', { class: 'px-4 py-2.5' }, ...parts), ...halves);
}

function titlePart({ written, short, listLabel }: TitlePart): HTMLElement[] {
	return [
		el('strong', { class: 'font-mono' }, written),
		...(short ? [el('em', {}, ` ${short}`)] : []),
		...(listLabel ? [el('span', { class: 'text-sm text-quiet' }, ` (${listLabel})`)] : []),
	];
}

/** A page whose title, alias or heading fits. */
export function pageItem(base: string, { page, heading }: Hit): HTMLElement {
	return el(
		'li',
		{},
		el(
			'a',
			{ class: linkClass, href: withBase(base, page.address) },
			el('strong', {}, page.title),
			el('span', { class: quiet }, heading || page.summary),
		),
	);
}

/** A page whose text fits. */
export function textItem({ url, title, section, excerpt }: TextHit): HTMLElement {
	return el(
		'li',
		{},
		el(
			'a',
			{ class: linkClass, href: url },
			el('strong', {}, title),
			...(section ? [el('span', {}, ` – ${section}`)] : []),
			el('span', { class: quiet }, excerpt),
		),
	);
}
