/**
 * Loads what marks the steps of an article: at once where the address carries a diagnosis, else when the steps are about
 * to be seen.
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
