import sheet from '../styles/utilities.css?url';
import { el } from './el.ts';
import { loadJson } from './load-json.ts';
import { SearchBox, type FinderWords } from './search-box.ts';

let started = false;

/**
 * Turns the search in the header into the box of the home page, with its answers floating over the page.
 *
 * @param search the element around the box
 * @throws when something cannot be loaded; the next call tries again
 */
export async function startSearch(search: HTMLElement): Promise<void> {
	if (started) return;
	const words = await loadJson<FinderWords>(search.dataset.from ?? '');
	if (started || !(search instanceof SearchBox)) return;
	started = true;
	if (!document.querySelector(`link[href="${sheet}"]`))
		document.head.append(el('link', { rel: 'stylesheet', href: sheet }));
	const answers = el('div', { class: 'answers', hidden: '' });
	search.append(el('p', { class: 'sr-only', role: 'status' }), answers);
	search.start(words);
	const isIn = (target: EventTarget | null) => target instanceof Node && search.contains(target);
	addEventListener('pointerdown', ({ target }) => isIn(target) || search.close());
	search.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget && !isIn(relatedTarget)) search.close();
	});
	search.addEventListener('focusin', () => answers.hidden && search.reopen());
	search.addEventListener('keydown', ({ key, target }) => {
		if (key === 'Escape' && !answers.contains(target as Node)) search.close();
	});
}
