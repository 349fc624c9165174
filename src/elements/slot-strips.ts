import { slotMark } from '../slots/slot-mark.ts';
import { el } from './el.ts';
import { pageWords } from './page-words.ts';

/** Where this browser keeps what a person typed. */
export const storeKey = 'fixguide.slots';

/**
 * Puts a strip above the first command that has something to replace: once on a page, and once in each question of a
 * diagnosis. What is behind a strip is loaded when someone opens it, or when there are values to put into the commands.
 */
export function offerSlots(): void {
	const parts = document.querySelectorAll('[data-node]');
	const strips = [...(parts.length > 0 ? parts : [document])].flatMap((part) => {
		const command = part.querySelector('var[data-slot]')?.closest('copy-command');
		const summary = el('summary', { class: 'py-1 text-accent' }, pageWords().slots.open);
		const strip = el('details', { class: 'no-print mt-3 text-sm' }, summary);
		command?.before(strip);
		return command ? [strip] : [];
	});
	const load = async () => (await import('./slot-panel.ts')).fillSlots(strips);
	const start = () => {
		if (strips.length > 0 && (stored() || location.hash.includes(slotMark))) void load();
	};
	for (const strip of strips) strip.addEventListener('toggle', load, { once: true });
	addEventListener('hashchange', start);
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
