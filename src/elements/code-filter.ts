import { fill } from '../text/fill.ts';
import { watchUntyped } from './untyped-input.ts';

/**
 * Filters the catalogue while someone types. The filter is in the address, so it can be linked, unless it was not typed
 * letter by letter, because a reload would send it to the server.
 */
class CodeFilter extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector('input')!;
		let pasted = false;
		watchUntyped(input, () => (pasted = true));
		input.value = new URLSearchParams(location.search).get('filter') ?? '';
		input.addEventListener('input', () => {
			const query = input.value && !pasted ? `?${new URLSearchParams({ filter: input.value })}` : location.pathname;
			history.replaceState(null, '', query + location.hash);
			this.#apply(input.value);
		});
		if (input.value) this.#apply(input.value);
	}

	/** Lists that were open before filtering. */
	#open: Set<Element> | undefined;

	/** Opens the lists with matches while a filter is set. */
	#unfold(isFiltered: boolean) {
		const lists = [...document.querySelectorAll<HTMLDetailsElement>('main details:has([data-row])')];
		if (isFiltered) this.#open ??= new Set(lists.filter(({ open }) => open));
		for (const list of lists) if (isFiltered || this.#open) list.open = isFiltered || this.#open!.has(list);
		if (!isFiltered) this.#open = undefined;
	}

	#apply(value: string) {
		const wanted = value
			.normalize('NFKC')
			.toLowerCase()
			.split(/[\s/]+/)
			.filter(Boolean);
		let shown = 0;
		for (const row of document.querySelectorAll<HTMLElement>('[data-row]')) {
			const text = `${row.dataset.words ?? ''} ${row.textContent ?? ''}`.toLowerCase();
			row.hidden = !wanted.every((word) => text.includes(word));
			if (!row.hidden) shown += 1;
		}
		for (const section of document.querySelectorAll<HTMLElement>('main section'))
			if (section.querySelector('[data-row]')) {
				section.hidden = !section.querySelector('[data-row]:not([hidden])');
				const id = section.getAttribute('aria-labelledby') ?? '';
				const link = document.querySelector<HTMLElement>(`main nav a[href="#${CSS.escape(id)}"]`);
				if (link) link.hidden = section.hidden;
			}
		// A long list is in two tables, the second collapsed; each is hidden when it has no match.
		for (const part of document.querySelectorAll<HTMLElement>('main :is(table, details):has([data-row])'))
			part.hidden = !part.querySelector('[data-row]:not([hidden])');
		this.#unfold(value !== '');
		this.querySelector('[role="status"]')!.textContent = value ? fill(this.dataset.count ?? '', { n: shown }) : '';
	}
}

customElements.define('code-filter', CodeFilter);
