/**
 * Loads the code of the search in the header when it gets focus. The key / focuses it, or the box that the page has instead.
 */
export function listenToSearch(): void {
	const box = document.querySelector<HTMLTextAreaElement>('.site textarea');
	addEventListener('keydown', (event) => {
		const { key, target, ctrlKey, metaKey, altKey } = event;
		if (key !== '/' || ctrlKey || metaKey || altKey || event.isComposing) return;
		if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
		const goal = box ?? document.querySelector<HTMLElement>('main textarea');
		if (!goal) return;
		event.preventDefault();
		goal.focus();
	});
	const search = box?.closest<HTMLElement>('search-box');
	if (!box || !search) return;
	const load = () =>
		void import('./header-search.ts').then(({ startSearch }) => startSearch(search)).catch(() => undefined);
	box.addEventListener('focus', load);
	if (document.activeElement === box) load();
	// Until it has loaded, Enter opens the results page, with the query after the #, which no server sees.
	box.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.isComposing || customElements.get('search-box')) return;
		event.preventDefault();
		if (box.value.trim()) location.assign(`${search.dataset.base}search/#${new URLSearchParams({ q: box.value })}`);
	});
}
