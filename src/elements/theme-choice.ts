const key = 'theme';

/** Applies the stored theme, and lets the person choose another. Without storage, the choice applies to this page only. */
export function offerThemes(): void {
	const choice = document.querySelector<HTMLSelectElement>('#theme');
	const apply = (theme: string) => {
		if (theme) document.documentElement.dataset.theme = theme;
		else delete document.documentElement.dataset.theme;
	};
	let stored = '';
	try {
		stored = localStorage.getItem(key) ?? '';
	} catch {
		// Private windows of some browsers refuse.
	}
	if (!/^(light|dark)?$/.test(stored)) stored = '';
	apply(stored);
	if (!choice) return;
	choice.value = stored;
	choice.addEventListener('change', () => {
		apply(choice.value);
		try {
			localStorage.setItem(key, choice.value);
		} catch {
			// As above.
		}
	});
}
