import { fill } from '../text/fill.ts';
import { el } from './el.ts';
import { loadJson } from './load-json.ts';
import { pageWords } from './page-words.ts';
import { describe, slotForm, type SlotData } from './slot-form.ts';
import { SlotStore } from './slot-store.ts';

/** Shared by all strips of a page; a strip that is removed from the page keeps its form. */
let page: Promise<{ data: SlotData; store: SlotStore }> | undefined;
const filled = new WeakSet<Element>();

/**
 * Puts the person's values into the commands around a strip, and a form into the strip. Values from a link are offered at
 * each command and not used until the person accepts them.
 *
 * @param strip the strip above the commands
 */
export async function fillStrip(strip: HTMLElement): Promise<void> {
	if (filled.has(strip)) return;
	filled.add(strip);
	page ??= start();
	const { data, store } = await page.catch((error: unknown) => {
		filled.delete(strip);
		page = undefined;
		throw error;
	});
	const around = strip.closest('[data-node]') ?? document;
	const used = new Set([...around.querySelectorAll<HTMLElement>('var[data-slot]')].map(({ dataset }) => dataset.slot));
	const slots = Object.fromEntries(Object.entries(data.slots).filter(([id]) => used.has(id)));
	const details = strip.querySelector('details')!;
	const show = () => {
		const summary = describe(store.values, slots);
		const { open, filled: full } = data.words;
		details.querySelector('summary')!.textContent = summary ? fill(full, { values: summary }) : open;
		for (const command of around.querySelectorAll('figure.command')) showIn(command, data, store);
	};
	store.addEventListener('change', show);
	show();
	details.append(slotForm(store, { slots, words: data.words }));
}

async function start() {
	const { slots, words } = await loadJson<SlotData>(pageWords().slots);
	const own = Object.fromEntries(Object.entries(slots).filter(([, { kind }]) => kind !== 'number'));
	return { data: { slots: own, words }, store: new SlotStore(own) };
}

/** Writes the values into one command, and offers those from a link below it. */
function showIn(command: Element, { slots, words }: SlotData, store: SlotStore) {
	const places = [...command.querySelectorAll<HTMLElement>('var[data-slot]')];
	for (const place of places) {
		const id = place.dataset.slot ?? '';
		place.textContent = store.values[id] ?? slots[id]?.example ?? place.textContent;
		place.toggleAttribute('data-own', id in store.values);
	}
	command.querySelector('[data-offer]')?.remove();
	const usedSlots = Object.fromEntries(
		Object.entries(slots).filter(([id]) => places.some(({ dataset }) => dataset.slot === id)),
	);
	const values = describe(store.offered, usedSlots);
	if (!values) return;
	const take = el('button', { type: 'button' }, words.keep);
	take.addEventListener('click', () => {
		store.keepLinked();
		// The button is gone with the offer; the next thing to do is to copy the command.
		command.querySelector('button')?.focus();
	});
	command.append(el('p', { 'data-offer': '', class: 'px-3 py-2 text-sm' }, `${fill(words.linked, { values })} `, take));
}
