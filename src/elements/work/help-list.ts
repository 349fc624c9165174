import { el } from '../el.ts';
import type { DiagnosisData } from './diagnosis-data.ts';

/** @returns whom to ask when the guide cannot help; empty if the operator names nobody */
export const helpList = ({ help }: DiagnosisData): HTMLElement[] =>
	help
		? [
				el(
					'div',
					{ class: 'mt-3', 'data-help': '' },
					el('p', { class: 'font-semibold' }, help.title),
					el('ul', {}, ...help.lines.map(({ text, url }) => el('li', {}, url ? el('a', { href: url }, text) : text))),
				),
			]
		: [];
