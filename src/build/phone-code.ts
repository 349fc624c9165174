import { renderSVG } from 'uqr';

/** Light modules around the code, without which some cameras do not find it (ISO/IEC 18004). */
const quietZone = 4;

/**
 * @param address whole address of a page
 * @returns its QR code as an SVG picture, black on white in both themes
 */
export const phoneCode = (address: string): string =>
	// Without it, hairs of light show between the modules.
	renderSVG(address, { border: quietZone, ecc: 'M' }).replace('<svg ', '<svg shape-rendering="crispEdges" ');
