import type { ApiBlock, ApiMark } from '../../schemas/api-block.ts';
import { el } from '../el.ts';

/** Words that blocks need. */
export interface BlockWords {
	/** Name of each shell. */
	shells: Readonly<Record<string, string>>;
	/** The word for each grade. */
	grades: Readonly<Record<string, string>>;
}

/** @returns blocks as elements that look like the article's own text */
export function blockNodes(blocks: readonly ApiBlock[], words: BlockWords): HTMLElement {
	const whole = el('div', { class: 'prose' });
	for (const block of blocks) {
		const content = inline(block.text, block.marks ?? [], 0, block.text.length, words);
		if (block.kind === 'item') listFor(whole, block.marker).append(el('li', {}, ...content));
		else if (block.kind === 'text') whole.append(el('p', {}, ...content));
		else whole.append(figure(block, content, words));
	}
	return whole;
}

/** A point goes on the list before it; after anything else a new list begins, with its own number. */
function listFor(whole: HTMLElement, marker: string): HTMLElement {
	const tag = marker === '-' ? 'ul' : 'ol';
	const last = whole.lastElementChild;
	if (last instanceof HTMLElement && last.localName === tag) return last;
	const list = el(tag, tag === 'ol' ? { start: String(parseInt(marker, 10)) } : {});
	whole.append(list);
	return list;
}

function figure(block: ApiBlock, content: (Node | string)[], { shells }: BlockWords): HTMLElement {
	const shell = block.kind === 'command' ? block.shell : block.kind;
	const pre = el('pre', block.kind === 'output' ? { tabindex: '0' } : {}, el('code', {}, ...content));
	const whole = el('figure', { class: 'command' }, el('figcaption', {}, shells[shell] ?? shell), pre);
	if (block.kind === 'output') return whole;
	// The element of every command on the site: it brings the copy button.
	const command = document.createElement('copy-command');
	command.append(whole);
	return command;
}

/** Text from one place to another, with its marks as elements; a mark may hold others. */
function inline(
	text: string,
	marks: readonly ApiMark[],
	start: number,
	end: number,
	words: BlockWords,
): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let at = start;
	for (const [place, mark] of marks.entries()) {
		if (mark.start < at) continue;
		const held = marks.slice(place + 1).filter((other) => other.start < mark.end && other.end <= mark.end);
		// The text lacks the space before a source, because it reads without sources too.
		nodes.push(text.slice(at, mark.start), mark.as === 'source' ? ' ' : '');
		nodes.push(element(mark, inline(text, held, mark.start, mark.end, words), words));
		at = mark.end;
	}
	return [...nodes, text.slice(at, end)].filter((node) => node !== '');
}

function element(mark: ApiMark, content: (Node | string)[], { grades }: BlockWords): HTMLElement {
	switch (mark.as) {
		case 'code':
			return el('code', {}, ...content);
		case 'strong':
			return el('strong', {}, ...content);
		case 'link':
			return el('a', { href: mark.url }, ...content);
		case 'slot':
			return el('var', { 'data-slot': mark.slot }, ...content);
		case 'source':
			return el('a', { class: 'cite', href: mark.url }, grades[mark.grade] ?? mark.grade);
	}
}
