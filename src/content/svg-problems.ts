/** SVG namespaces look like addresses, but nothing is loaded from them. */
const namespace = /\sxmlns(:[\w-]+)?\s*=\s*(["'])[^"'<>]*\2/gi;

/** The data of an embedded picture may look like an address. */
const embedded = /(data:image\/(?:png|jpeg|gif|webp);base64,)[\w+/=\s]*/g;

/** What no drawing needs. A drawing can also be opened as a page, and there our policy does not apply. */
const harmful: [RegExp, string][] = [
	[/<\s*([\w-]+:)?(script|handler|listener)\b/i, 'contains a script'],
	[/[\s"'/]on[a-z]+\s*=/i, 'contains a script in an attribute'],
	[/<\s*([\w-]+:)?(foreignObject|iframe|embed|object|audio|video)\b/i, 'embeds other content'],
	[/<!(DOCTYPE|ENTITY)|<\?xml-stylesheet/i, 'has a DOCTYPE or refers to another file'],
	[/\\/, 'has a backslash, which can hide an address'],
	[/\bhref\s*=\s*(["'])(?!#|data:image\/(png|jpeg|gif|webp)[;,])/i, 'refers to an external address'],
	[/\battributeName\s*=\s*["']\s*(xlink:)?href\b/i, 'changes an address'],
	[/url\(\s*["']?\s*(?!["']|#|data:image\/(png|jpeg|gif|webp)[;,])/i, 'refers to an external address'],
	[/@import|image-set\(|\bsrc\s*[=(]/i, 'loads something'],
	[/\/\/[^\s"'<>]/, 'names another host'],
];

/**
 * @param svg a drawing
 * @returns everything in it that could do more than be displayed, or prevent that; each completes "The drawing …"
 */
export function svgProblems(svg: string): string[] {
	const root = /^\ufeff?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<svg\b[^>]*>/.exec(svg)?.[0];
	if (!root) return ['does not begin with <svg>'];
	// Comments are checked too: what a pattern takes for a comment may not be one.
	const text = svg.replace(namespace, ' ').replace(embedded, '$1');
	return [
		...(/\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root)
			? []
			: ['lacks xmlns="http://www.w3.org/2000/svg"']),
		...(sizeOfSvg(svg) ? [] : ['has no viewBox, so its size is unknown']),
		...new Set(harmful.filter(([pattern]) => pattern.test(text)).map(([, problem]) => problem)),
	];
}

/** @returns width and height of the viewBox of a drawing; undefined if it has none */
export function sizeOfSvg(svg: string): { width: number; height: number } | undefined {
	const [, box = ''] = /<svg\b[^>]*?\sviewBox\s*=\s*["']([^"']*)["']/.exec(svg) ?? [];
	const [, , width = 0, height = 0] = box
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	return width > 0 && height > 0 ? { width, height } : undefined;
}
