import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';
import { fill } from '../words/fill.ts';
import { loadJson } from './load-json.ts';
import { pageWords } from './page-words.ts';
import { slotForm } from './slot-form.ts';
import { SlotStore } from './slot-store.ts';

/** `/slots.json`. */
export interface SlotData {
	slots: Site['slots'];
	words: Words['slots'];
}

let filled: Promise<void> | undefined;

/**
 * Puts the person's values into every command of the page, and a form into each strip.
 *
 * @param strips the strips above the commands
 */
export function fillSlots(strips: HTMLDetailsElement[]): Promise<void> {
	filled ??= start(strips).catch(() => {
		filled = undefined;
	});
	return filled;
}

async function start(strips: HTMLDetailsElement[]): Promise<void> {
	const data = await loadJson<SlotData>(pageWords().slots);
	const used = new Set(places().map((place) => place.dataset.slot));
	// Into a diagnosis come the commands of any article.
	const isUsed = (id: string) => used.has(id) || document.querySelector('fix-diagnosis') !== null;
	const slots = Object.fromEntries(Object.entries(data.slots).filter(([, { kind }]) => kind !== 'number'));
	const store = new SlotStore(slots);
	const shown = Object.fromEntries(Object.entries(slots).filter(([id]) => isUsed(id)));
	const show = () => {
		const said = describe(store.values, shown);
		const { open, filled: full } = data.words;
		for (const place of places()) write(place, slots, store.values);
		for (const strip of strips)
			strip.querySelector('summary')!.textContent = said ? fill(full, { values: said }) : open;
	};
	store.addEventListener('change', show);
	addEventListener('fix-commands', show);
	show();
	for (const strip of strips) strip.append(slotForm(store, { slots: shown, words: data.words }));
	if (describe(store.offered, shown)) for (const strip of strips) strip.open = true;
}

const places = () => [...document.querySelectorAll<HTMLElement>('var[data-slot]')];

function write(place: HTMLElement, slots: Site['slots'], values: Readonly<Record<string, string>>) {
	const id = place.dataset.slot ?? '';
	const slot = slots[id];
	if (!slot) return;
	place.textContent = values[id] ?? slot.example;
	place.toggleAttribute('data-own', id in values);
}

/** @returns the values that a page can use, in the order of the slots: "PC-7, 3390" */
export const describe = (values: Readonly<Record<string, string>>, slots: Site['slots']): string =>
	Object.keys(slots)
		.flatMap((id) => values[id] ?? [])
		.join(', ');
