/** The namespaces of SVG are named like hosts, and nothing is loaded from there. */
const namespace = /\sxmlns(:[\w-]+)?\s*=\s*(["'])[^"'<>]*\2/gi;

/** The letters of a picture within a drawing may look like an address. */
const embedded = /(data:image\/(?:png|jpeg|gif|webp);base64,)[\w+/=\s]*/g;

/** What a drawing needs none of. It is opened as a page of its own too, and there no policy of ours holds. */
const harmful: [RegExp, string][] = [
	[/<\s*([\w-]+:)?(script|handler|listener)\b/i, 'holds a script'],
	[/[\s"'/]on[a-z]+\s*=/i, 'holds a script in an attribute'],
	[/<\s*([\w-]+:)?(foreignObject|iframe|embed|object|audio|video)\b/i, 'holds a part of another kind'],
	[/<!(DOCTYPE|ENTITY)|<\?xml-stylesheet/i, 'begins with a DOCTYPE or names another file'],
	[/\\/, 'has a backslash, which can hide an address'],
	[/\bhref\s*=\s*(["'])(?!#|data:image\/(png|jpeg|gif|webp)[;,])/i, 'has an address that leads out of it'],
	[/\battributeName\s*=\s*["']\s*(xlink:)?href\b/i, 'changes an address'],
	[/url\(\s*["']?\s*(?!["']|#|data:image\/(png|jpeg|gif|webp)[;,])/i, 'has an address that leads out of it'],
	[/@import|image-set\(|\bsrc\s*[=(]/i, 'loads something'],
	[/\/\/[^\s"'<>]/, 'names another host'],
];

/**
 * @param svg a drawing
 * @returns what in it could do more than be looked at, or keep it from being shown; each completes "The drawing …"
 */
export function svgProblems(svg: string): string[] {
	const root = /^\ufeff?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<svg\b[^>]*>/.exec(svg)?.[0];
	if (!root) return ['does not begin with <svg>'];
	// Comments are read too: what looks like one to a pattern need not be one.
	const text = svg.replace(namespace, ' ').replace(embedded, '$1');
	return [
		...(/\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root)
			? []
			: ['lacks xmlns="http://www.w3.org/2000/svg"']),
		...(sizeOfSvg(svg) ? [] : ['has no viewBox, so that nobody knows its shape']),
		...new Set(harmful.filter(([pattern]) => pattern.test(text)).map(([, problem]) => problem)),
	];
}

/** @returns width and height of the viewBox of a drawing; undefined where it has none */
export function sizeOfSvg(svg: string): { width: number; height: number } | undefined {
	const [, box = ''] = /<svg\b[^>]*?\sviewBox\s*=\s*["']([^"']*)["']/.exec(svg) ?? [];
	const [, , width = 0, height = 0] = box
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	return width > 0 && height > 0 ? { width, height } : undefined;
}
