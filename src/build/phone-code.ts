import { renderSVG } from 'uqr';

/** Width of the light margin, in modules; some cameras need it to find the code (ISO/IEC 18004). */
const quietZone = 4;

/**
 * @param address absolute URL of a page
 * @returns its QR code as SVG, black on white in both themes
 */
export const phoneCode = (address: string): string =>
	// `crispEdges` prevents hairlines between the modules.
	renderSVG(address, { border: quietZone, ecc: 'M' }).replace('<svg ', '<svg shape-rendering="crispEdges" ');
