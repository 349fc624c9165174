/**
 * Loads the buttons for marking the steps of an article: at once when the address has a diagnosis, otherwise when the steps
 * are about to come into view.
 */
export function offerMarks(): void {
	const list = document.querySelector<HTMLElement>('step-marks');
	if (!list) return;
	const start = () =>
		void import('./work/article-work.ts').then(({ startWork }) => startWork(list)).catch(() => undefined);
	if (/^#\d/.test(location.hash)) return start();
	const watch = new IntersectionObserver(
		([seen]) => {
			if (!seen?.isIntersecting) return;
			watch.disconnect();
			start();
		},
		{ rootMargin: '50%' },
	);
	watch.observe(list);
}
