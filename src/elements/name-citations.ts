import { fill } from '../text/fill.ts';
import { pageWords } from './page-words.ts';

/** A number says nothing to who hears it alone: each citation is called after its source and its grade. */
export function nameCitations(): void {
	const { cited, grade } = pageWords();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.cite')) {
		const source = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.textContent?.trim();
		const shown = link.textContent ?? '';
		if (source) link.ariaLabel = fill(cited, { source, grade: /^\d+$/.test(shown) ? grade : shown });
	}
}
