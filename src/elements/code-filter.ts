import { fill } from '../words/fill.ts';

/**
 * Filters the catalogue while someone types. The address carries the filter, so it can be linked; what was pasted stays
 * out of it, because a reload would send it to the server.
 */
class CodeFilter extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector('input')!;
		let pasted = false;
		for (const way of ['paste', 'drop']) input.addEventListener(way, () => (pasted = true));
		input.value = new URLSearchParams(location.search).get('filter') ?? '';
		input.addEventListener('input', () => {
			pasted &&= input.value !== '';
			const query = input.value && !pasted ? `?${new URLSearchParams({ filter: input.value })}` : location.pathname;
			history.replaceState(null, '', query + location.hash);
			this.#apply(input.value);
		});
		if (input.value) this.#apply(input.value);
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
		this.querySelector('[role="status"]')!.textContent = value ? fill(this.dataset.count ?? '', { n: shown }) : '';
	}
}

customElements.define('code-filter', CodeFilter);
