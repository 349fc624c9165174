import type { Site } from '../schemas/site.ts';
import type { Words } from '../schemas/words.ts';
import { slotValue } from '../slots/slot-value.ts';
import { fill } from '../text/fill.ts';
import { el } from './el.ts';
import type { SlotStore } from './slot-store.ts';

/** `/slots.json`. */
export interface SlotData {
	slots: Site['slots'];
	words: Words['slots'];
}

let count = 0;

/**
 * The form for the slot values. Every change appears in the commands at once; for a value that is not allowed, the form shows
 * an error and the command shows its example again.
 */
export function slotForm(store: SlotStore, { slots, words }: SlotData): HTMLElement {
	const form = el('div', { class: 'beside mt-1 flex flex-col gap-3 pb-1' });
	const fields = Object.entries(slots).flatMap(([id, slot]) =>
		slot.kind === 'number' ? [] : [field(store, id, slot, words.wrong[slot.kind])],
	);
	const notice = el('p', { role: 'status' });
	const links = inLinks(store, words.share);
	// Each button hides itself, so the focus moves to the first field.
	const thenFocus = (act: () => void) => () => {
		act();
		fields[0]?.whole.querySelector('input')?.focus();
	};
	const keep = button(
		words.keep,
		thenFocus(() => store.keepLinked()),
	);
	const forget = button(
		words.forget,
		thenFocus(() => store.forget()),
	);
	form.append(
		el('p', { class: 'text-quiet' }, words.intro),
		notice,
		keep,
		el('div', { class: 'flex flex-wrap gap-x-6 gap-y-3' }, ...fields.map(({ whole }) => whole)),
		...(document.querySelector('diagnosis-tree') ? [links.whole] : []),
		forget,
	);
	const show = () => {
		for (const { show: update } of [...fields, links]) update();
		const offered = describe(store.offered, slots);
		notice.textContent = offered ? fill(words.linked, { values: offered }) : '';
		notice.hidden = keep.hidden = !offered;
		forget.hidden = Object.keys(store.values).length === 0;
	};
	store.addEventListener('change', show);
	show();
	return form;
}

/** One value: its label, a field, and an error message. */
function field(store: SlotStore, id: string, { label, example, kind }: SlotData['slots'][string], wrong: string) {
	const errorId = `slot-${id}-${(count += 1)}`;
	const input = el('input', {
		class: 'field',
		placeholder: example,
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		'aria-describedby': errorId,
		...(kind === 'port' && { inputmode: 'numeric' }),
	});
	const error = el('span', { id: errorId, class: 'block w-60 max-w-full', 'aria-live': 'polite' });
	const say = (bad: boolean) => {
		input.setAttribute('aria-invalid', String(bad));
		error.textContent = bad ? wrong : '';
	};
	input.addEventListener('input', () => {
		const typed = input.value.trim();
		const value = slotValue(kind, typed);
		store.set(id, value);
		if (value !== undefined || typed === '') say(false);
	});
	input.addEventListener('change', () => say(input.value.trim() !== '' && !slotValue(kind, input.value.trim())));
	const show = () => {
		if (document.activeElement === input) return;
		if (input.getAttribute('aria-invalid') !== 'true' || store.values[id]) input.value = store.values[id] ?? '';
	};
	return { whole: el('div', {}, el('label', {}, label, input), error), show };
}

/** The checkbox for values in links. All forms of a page share its state. */
function inLinks(store: SlotStore, words: string) {
	const box = el('input', { type: 'checkbox', class: 'mr-2' });
	box.addEventListener('change', () => (store.inLinks = box.checked));
	return { whole: el('label', {}, box, words), show: () => (box.checked = store.inLinks) };
}

function button(words: string, act: () => void): HTMLElement {
	const element = el(
		'button',
		{ type: 'button', class: 'cursor-pointer self-start py-1 text-accent underline' },
		words,
	);
	element.addEventListener('click', act);
	return element;
}

/** @returns the values that a page can use, in the order of the slots: "PC-7, 3390" */
export const describe = (values: Readonly<Record<string, string>>, slots: Site['slots']): string =>
	Object.keys(slots)
		.flatMap((id) => values[id] ?? [])
		.join(', ');
