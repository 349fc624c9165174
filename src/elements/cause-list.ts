import type { RankedCause } from '../finder/rank.ts';
import { withBase } from '../links/with-base.ts';
import type { Words } from '../schemas/words.ts';
import type { PageIndex } from '../search/page-index.ts';
import { fill } from '../text/fill.ts';
import { linkClass, quiet, titleClass } from './code-answers.ts';
import { el } from './el.ts';

/** The likeliest causes, each with reasons quoted from the text. */
export function causeList(
	base: string,
	title: string,
	causes: readonly RankedCause[],
	{ pages }: PageIndex,
	words: Words['reading'],
): HTMLElement[] {
	const items = causes.flatMap(({ id, reasons }) => {
		const page = pages.find(({ address }) => address === `/fix/${id}/`);
		if (!page) return [];
		const because = fill(words.causeBecause, { words: reasons.map((reason) => `“${short(reason.words)}”`).join(', ') });
		const link = el(
			'a',
			{ class: linkClass, href: withBase(base, page.address) },
			el('strong', { class: titleClass }, page.title),
			el('span', { class: quiet }, page.summary),
			el('span', { class: quiet }, because),
		);
		return [el('li', {}, link)];
	});
	if (items.length === 0) return [];
	return [
		el('p', { class: 'border-t border-line px-4 pt-3 text-sm font-semibold first:border-t-0' }, title),
		el('ul', { class: 'divide-y divide-line border-line' }, ...items),
	];
}

const maxQuote = 60;

const short = (words: string) => (words.length > maxQuote ? `${words.slice(0, maxQuote).trimEnd()}…` : words);

/** Link to the diagnosis, with the answers that the text already implies. */
export function diagnosisButton(base: string, fragment: string, words: Words['reading']): HTMLElement {
	return el(
		'p',
		{ class: 'px-4 py-3' },
		el(
			'a',
			{
				class:
					'inline-block rounded border border-accent px-4 py-2 font-semibold text-accent no-underline hover:bg-wash',
				href: withBase(base, fragment ? `/diagnose/#${fragment}` : '/diagnose/'),
			},
			fragment ? words.diagnose : words.diagnoseFresh,
		),
	);
}
