import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Width and height in pixels that the address-bar search offers its icon in (https://github.com/dewitt/opensearch). */
export const iconSizes = [16, 64] as const;

/**
 * The icon of the guide as a picture, because browsers show none in SVG beside a search.
 *
 * @param size width and height in pixels
 * @returns a PNG picture
 */
export function iconPicture(size: number): Buffer {
	const svg = readFileSync('public/icon.svg', 'utf8');
	return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
