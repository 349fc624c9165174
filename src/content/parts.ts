/** A component for one part of an article. It fills a field, which `src/schemas` defines. */
export interface Part {
	/** Field of the article, or of the part around it. */
	field: string;
	/** Set if there may be several: the field is a list. */
	many?: true;
	/** Field for the Markdown of the part; without it, the part is nothing but Markdown. */
	text?: string;
	/** Set if it is one line of plain text, which the enclosing part shows. */
	plain?: true;
	/** Its attributes: text, a whole number, or a flag. */
	attributes?: Readonly<Record<string, 'text' | 'number' | 'flag'>>;
	/** Parts before its Markdown and parts after it, in this order. */
	before?: Parts;
	after?: Parts;
}

/** Parts by component name, in the order of the page. */
export type Parts = Readonly<Record<string, Part>>;

/**
 * @param path a field of an article
 * @returns how an author writes it; undefined if it does not belong to a part
 */
export function writtenAs(path: readonly PropertyKey[]): string | undefined {
	let inside: Parts = articleParts;
	let attributes: Part['attributes'] = {};
	for (const [index, key] of path.filter((one) => typeof one === 'string').entries()) {
		const found = Object.entries(inside).find(([, { field }]) => field === key);
		const isLast = index === path.filter((one) => typeof one === 'string').length - 1;
		if (!found) return isLast && Object.hasOwn(attributes, key) ? `${String(key)}="…"` : undefined;
		if (isLast) return `<${found[0]}>`;
		inside = { ...found[1].before, ...found[1].after };
		attributes = found[1].attributes ?? {};
	}
	return undefined;
}

const effort = { where: 'text', rights: 'text', minutes: 'number' } as const;

/** The parts of an article. Its background is the Markdown below the last part. */
export const articleParts: Parts = {
	Test: { field: 'test', text: 'how', attributes: effort, after: { Yes: { field: 'yes' }, No: { field: 'no' } } },
	Step: {
		field: 'steps',
		many: true,
		text: 'do',
		attributes: {
			id: 'text',
			title: 'text',
			...effort,
			risk: 'text',
			audience: 'text',
			changes: 'flag',
			disconnects: 'flag',
			restart: 'flag',
		},
		before: {
			LowersSecurity: { field: 'lowersSecurity', plain: true, text: 'how', attributes: { until: 'text' } },
			RecordFirst: { field: 'recordFirst' },
		},
		after: {
			Expect: { field: 'expect' },
			IfNot: { field: 'ifNot' },
			Undo: { field: 'undo' },
			CheckUndo: { field: 'checkUndo' },
			NoUndo: { field: 'noUndo', plain: true },
			Revert: { field: 'revert', plain: true },
		},
	},
	Verify: { field: 'verify' },
	LookAlike: { field: 'lookAlikes', many: true, text: 'difference', attributes: { cause: 'text' } },
};

/** @returns the component names of some parts, nested ones included */
export const namesIn = (parts: Parts = {}): string[] =>
	Object.entries(parts).flatMap(([name, { before, after }]) => [name, ...namesIn(before), ...namesIn(after)]);
