import { el } from './el.ts';
import type { DiagnosisData } from './work/diagnosis-data.ts';
import { helpList } from './work/help-list.ts';

/** @returns the section to show when every cause for the answers was tried without success: whom to ask now */
export function exhausted(data: DiagnosisData, outcome: string): HTMLElement {
	const { work } = data.words;
	return el(
		'section',
		{ 'data-node': outcome },
		el('h1', { tabindex: '-1', class: 'text-2xl' }, work.exhausted),
		el('p', { class: 'mt-3' }, work.exhaustedText),
		...(data.contact ? [el('p', { class: 'mt-3' }, el('a', { href: data.contact }, work.contact))] : []),
		...helpList(data),
	);
}
