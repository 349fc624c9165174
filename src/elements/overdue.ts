/**
 * Shows the note of a page that should have been read against its sources again, from the day after that day.
 *
 * @param now the moment at which the page is read
 */
export function showOverdue(now: Date): void {
	const today = now.toISOString().slice(0, 10);
	for (const note of document.querySelectorAll<HTMLElement>('[data-review-by]'))
		note.hidden = (note.dataset.reviewBy ?? '') >= today;
}
