import { sizeOfSvg } from '../content/svg-problems.ts';
import type { Picture } from '../schemas/brand.ts';
import { loadContent } from './load-content.ts';

/** @returns whether the brand has this picture */
export const hasPicture = (name: Picture): boolean => loadContent().pictures.some((picture) => picture.name === name);

/** @returns the Astro paths for pictures of the brand with this extension */
export const picturePaths = (ending: '.svg' | '.png') =>
	loadContent().pictures.flatMap(({ name }) =>
		name.endsWith(ending) ? [{ params: { picture: name.slice(0, -ending.length) } }] : [],
	);

/** @returns a response with the unchanged file of a picture of the brand */
export function pictureResponse(name: string): Response {
	const picture = loadContent().pictures.find((one) => one.name === name);
	if (!picture) throw new Error(`There is no brand/${name}.`);
	const isText = name.endsWith('.svg');
	return new Response(Buffer.from(picture.text, isText ? 'utf8' : 'latin1'), {
		headers: { 'content-type': isText ? 'image/svg+xml' : 'image/png' },
	});
}

/** Height of the logo in the header, in CSS pixels. */
const logoHeight = 32;

/** @returns the size of the logo in the header; undefined if there is none */
export function logoSize(): { width: number; height: number } | undefined {
	const logo = loadContent().pictures.find(({ name }) => name === 'logo.svg');
	const size = logo && sizeOfSvg(logo.text);
	return size && { width: Math.round((logoHeight * size.width) / size.height), height: logoHeight };
}
