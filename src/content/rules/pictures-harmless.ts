import type { Rule } from '../rule.ts';
import { svgProblems } from '../svg-problems.ts';

/** The sizes that link cards and the address bar search declare. */
const sizes: Readonly<Record<string, [width: number, height: number]>> = {
	'card.png': [1200, 630],
	'icon.png': [64, 64],
};

/** An SVG can contain scripts and requests to other hosts, which run when it is opened by itself. */
export const picturesHarmless: Rule = {
	id: 'pictures-harmless',
	title: 'Pictures of the brand contain no script, load nothing from other hosts and have the right size.',
	remedy: 'Export it again as plain SVG, without scripts, fonts and links, or as a PNG of the required size.',
	check: ({ pictures }) =>
		pictures.flatMap(({ name, file, text }) =>
			(name.endsWith('.svg')
				? svgProblems(text).map((problem) => `The drawing ${problem}.`)
				: pngProblems(text, sizes[name])
			).map((message) => ({ file, field: '', message })),
		),
};

/** A PNG begins with an eight-byte signature; the header holds width and height (https://www.w3.org/TR/png-3/#11IHDR). */
function pngProblems(bytes: string, [width, height]: [number, number] = [0, 0]): string[] {
	if (!bytes.startsWith('\x89PNG\r\n\x1a\n')) return ['This is not a PNG.'];
	const number = (at: number) => [0, 1, 2, 3].reduce((sum, index) => sum * 256 + bytes.charCodeAt(at + index), 0);
	const [actualWidth, actualHeight] = [number(16), number(20)];
	return actualWidth === width && actualHeight === height
		? []
		: [`The picture has ${actualWidth} × ${actualHeight} pixels, but ${width} × ${height} are required.`];
}
