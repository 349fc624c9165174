import type { Rule } from '../rule.ts';
import { svgProblems } from '../svg-problems.ts';

/** What a card says of its picture, and what the address bar is told. */
const sizes: Readonly<Record<string, [width: number, height: number]>> = {
	'card.png': [1200, 630],
	'icon.png': [64, 64],
};

/** A drawing can hold scripts and call other hosts, and someone who opens it by itself opens all of that. */
export const picturesHarmless: Rule = {
	id: 'pictures-harmless',
	title: 'Pictures of the brand hold no script, call no other host and have their size.',
	remedy: 'Export it anew as plain SVG, without scripts, fonts and links, or as a PNG of that size.',
	check: ({ pictures }) =>
		pictures.flatMap(({ name, file, text }) =>
			(name.endsWith('.svg')
				? svgProblems(text).map((problem) => `The drawing ${problem}.`)
				: pngProblems(text, sizes[name])
			).map((message) => ({ file, field: '', message })),
		),
};

/** A PNG begins with eight bytes that no text has, then says its width and height (https://www.w3.org/TR/png-3/#11IHDR). */
function pngProblems(bytes: string, [width, height]: [number, number] = [0, 0]): string[] {
	if (!bytes.startsWith('\x89PNG\r\n\x1a\n')) return ['This is no PNG.'];
	const number = (at: number) => [0, 1, 2, 3].reduce((sum, index) => sum * 256 + bytes.charCodeAt(at + index), 0);
	const [own, tall] = [number(16), number(20)];
	return own === width && tall === height
		? []
		: [`The picture has ${own} × ${tall} pixels, and ${width} × ${height} are wanted.`];
}
