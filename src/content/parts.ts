/** A component in which a piece of an article is written. It fills a field; `src/schemas` says what the field must be. */
export interface Part {
	/** Field of the article, or of the part around it. */
	field: string;
	/** Set where there may be several: the field is a list. */
	many?: true;
	/** Field for the Markdown of the part; without it, the part is that Markdown and nothing else. */
	text?: string;
	/** Set where it is one line of plain text. The part around it shows it, beside other facts. */
	plain?: true;
	/** Its attributes: text, a whole number, or a flag that is there or not. */
	attributes?: Readonly<Record<string, 'text' | 'number' | 'flag'>>;
	/** Parts that come before its Markdown, and those that come after it, each in this order. */
	before?: Parts;
	after?: Parts;
}

/** Parts by the name of their component, in the order in which the page shows them. */
export type Parts = Readonly<Record<string, Part>>;

/**
 * @param path a field of an article
 * @returns how an author writes it; undefined where it is none of a part
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

/** What an article is written in. Its background is the Markdown below the last part. */
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

/** @returns the names of some parts, and of those within them */
export const namesIn = (parts: Parts = {}): string[] =>
	Object.entries(parts).flatMap(([name, { before, after }]) => [name, ...namesIn(before), ...namesIn(after)]);
