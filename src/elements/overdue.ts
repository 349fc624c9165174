/**
 * Shows the note of a page whose review against its sources is overdue.
 *
 * @param now the current time
 */
export function showOverdue(now: Date): void {
	const today = now.toISOString().slice(0, 10);
	for (const note of document.querySelectorAll<HTMLElement>('[data-review-by]'))
		note.hidden = (note.dataset.reviewBy ?? '') >= today;
}
