import { withBase } from '../links/with-base.ts';
import type { Hit } from '../search/search-pages.ts';
import { linkClass, quiet, titleClass } from './code-answers.ts';
import { el } from './el.ts';
import type { TextHit } from './text-search.ts';

/** Right below the text of its hit, and aligned with it. */
const sectionClass = 'mb-2 block px-4 pb-1 text-sm text-accent no-underline hover:underline';

/** Pages whose title, alias or heading matches, each with the matching section. */
export function pageList(base: string, hits: readonly Pick<Hit, 'page' | 'heading'>[]): HTMLElement {
	return el(
		'ul',
		{ class: 'divide-y divide-line border-line [ul+&]:border-t' },
		...hits.map((hit) => pageItem(base, hit)),
	);
}

function pageItem(base: string, { page, heading }: Pick<Hit, 'page' | 'heading'>): HTMLElement {
	const href = withBase(base, page.address);
	const link = el(
		'a',
		{ class: linkClass, href },
		el('strong', { class: titleClass }, page.title),
		...(page.summary ? [el('span', { class: quiet }, page.summary)] : []),
	);
	return el('li', {}, link, ...(heading ? [sectionLink(`${href}#${heading[0]}`, heading[1])] : []));
}

/** Pages whose text matches, each with the matching sections. */
export function textList(hits: readonly TextHit[]): HTMLElement {
	return el('ul', { class: 'divide-y divide-line border-line [ul+&]:border-t' }, ...hits.map(textItem));
}

function textItem({ url, title, excerpt, sections }: TextHit): HTMLElement {
	const [best, ...others] = sections;
	const link = el(
		'a',
		{ class: linkClass, href: best?.url ?? url },
		el('strong', { class: titleClass }, title),
		...(best ? [el('span', {}, ` – ${best.title}`)] : []),
		el('span', { class: quiet }, best?.excerpt ?? excerpt),
	);
	return el('li', {}, link, ...others.map((section) => sectionLink(section.url, section.title)));
}

const sectionLink = (href: string, title: string) => el('a', { class: sectionClass, href }, title);

/**
 * Adds sections from the full-text search to pages that are already shown, so that each page is listed once.
 *
 * @param shown answers that are already shown
 * @param hits hits of the full-text search
 * @returns the hits on pages that are not shown yet
 */
export function mergeHits(shown: readonly HTMLElement[], hits: readonly TextHit[]): TextHit[] {
	const items = shown.flatMap((part) => [...part.querySelectorAll('li')]);
	return hits.filter(({ url, sections }) => {
		const path = new URL(url, location.href).pathname;
		const item = items.find((one) => one.querySelector('a')?.pathname === path);
		if (!item) return true;
		// One section is enough: the page itself is the answer.
		const [best] = sections;
		if (best && !item.querySelector('a + a')) item.append(sectionLink(best.url, best.title));
		return false;
	});
}

/**
 * Asks whether another query was meant, when only a corrected one had hits.
 *
 * @param question with `{words}`
 * @param meant the corrected query
 * @param take called when the person accepts it
 */
export function didYouMean(question: string, meant: string, take: () => void): HTMLElement {
	const [before = '', after = ''] = question.split('{words}');
	const button = el('button', { type: 'button', class: 'cursor-pointer font-semibold text-accent underline' }, meant);
	button.addEventListener('click', take);
	return el('p', { class: 'px-4 pt-3 text-sm' }, before, button, after);
}
