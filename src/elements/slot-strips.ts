import { slotMark } from '../slots/slot-mark.ts';

/** Where this browser keeps what a person typed. */
export const storeKey = 'fixguide.slots';

/**
 * Makes the strips of a page work: each opens a form for the values of its commands. What is behind a strip is loaded
 * when someone opens it, or when there are values to put into the commands.
 */
export function offerSlots(): void {
	const strips = [...document.querySelectorAll<HTMLDetailsElement>('details.slots')];
	const load = () => void import('./slot-panel.ts').then(({ fillSlots }) => fillSlots(strips)).catch(() => undefined);
	const start = () => {
		if (strips.length > 0 && (stored() || location.hash.includes(slotMark))) load();
	};
	for (const strip of strips) strip.addEventListener('toggle', load);
	addEventListener('hashchange', start);
	// The commands of a fix have come into the diagnosis.
	addEventListener('fix-commands', () => {
		for (const strip of strips) if (strip.hidden) strip.hidden = !strip.parentElement?.querySelector('var[data-slot]');
		start();
	});
	start();
}

/** @returns what is stored, unread; null where there is nothing or the browser refuses */
export function stored(): string | null {
	try {
		return localStorage.getItem(storeKey);
	} catch {
		return null;
	}
}
