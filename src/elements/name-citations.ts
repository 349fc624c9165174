import { fill } from '../text/fill.ts';
import { pageWords } from './page-words.ts';

/** Labels each citation with its source and grade for screen readers, because a number alone means nothing. */
export function nameCitations(): void {
	const { cited, grade } = pageWords();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.cite')) {
		const source = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.textContent?.trim();
		const shown = link.textContent ?? '';
		if (source) link.ariaLabel = fill(cited, { source, grade: /^\d+$/.test(shown) ? grade : shown });
	}
}
