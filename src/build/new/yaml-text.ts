import { Document, isMap, isScalar, isSeq, parseDocument, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** A step into a table: a field, or the item of a list that has this value in a field. */
export type Step = string | Readonly<Record<string, string | number>>;

/** An addition to a table, and its place. */
export interface Addition {
	/** The path to the list; missing parts are created. */
	path: readonly Step[];
	item: unknown;
	/** The item to insert it before; without it, or if there is no such item, it is appended. */
	before?: Readonly<Record<string, string | number>> | undefined;
	/** Set if the numbers of codes are decimal. */
	decimal?: boolean;
}

/**
 * @param value a table or a list
 * @param decimal set if the numbers of codes are decimal
 * @returns YAML in the style of authors: lists of scalars and long texts on one line
 */
export function yamlOf(value: unknown, decimal = false): string {
	const document = new Document(value);
	visit(document, {
		Seq(_, list) {
			if (list.items.length > 0 && list.items.every((item) => isScalar(item))) list.flow = true;
		},
		Pair(_, { key, value: number }) {
			if (!decimal && isScalar(key) && isScalar(number) && /^(value|first|second)$/.test(String(key.value)))
				number.format = 'HEX';
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * Adds an item to a list in a YAML text without changing any other byte. A YAML library would rewrite the whole table, and
 * change the author's formatting of numbers, quotes and lists.
 *
 * @param text the text of a file; may be empty
 * @param addition the item and its place
 * @returns the new text
 * @throws when the path leads through something that is neither a table nor a list
 */
export function addTo(text: string, { path, item, before, decimal }: Addition): string {
	let node = parseDocument(text).contents as Node | null;
	if (!node) return text + yamlOf(along(path, item), decimal);
	for (const [index, step] of path.entries()) {
		const next: unknown = typeof step === 'string' ? isMap(node) && node.get(step, true) : itemOf(node, step);
		if (!next) {
			const rest = along(path.slice(index), item);
			return isSeq(node)
				? addItem(text, node, yamlOf((rest as unknown[])[0], decimal))
				: addFields(text, node as YAMLMap, yamlOf(rest, decimal));
		}
		node = next as Node;
	}
	if (!isSeq(node)) throw new Error(`There is no list at ${path.map((step) => JSON.stringify(step)).join(', ')}.`);
	return addItem(text, node, yamlOf(item, decimal), before && itemOf(node, before));
}

/** Wraps an item in the missing parts of a path. */
function along([step, ...rest]: readonly Step[], item: unknown): unknown {
	if (step === undefined) return [item];
	const inner = along(rest, item);
	return typeof step === 'string' ? { [step]: inner } : [{ ...step, ...(inner as object) }];
}

function itemOf(list: unknown, step: Readonly<Record<string, string | number>>): Node | undefined {
	const [[name = '', value] = []] = Object.entries(step);
	return isSeq(list) ? list.items.filter(isMap).find((one) => one.get(name) === value) : undefined;
}

function addItem(text: string, list: YAMLSeq, item: string, before?: Node): string {
	if (list.flow) return addWithin(text, list, item.trimEnd());
	const items = list.items as Node[];
	const added = indented(`- ${indented(item, 2).trimStart()}`, columnOf(text, list.range![0]));
	const apart = isApart(text, items) ? '\n' : '';
	if (!before) return insertAfter(text, list, apart + added);
	const at = lineAbove(text, before.range![0]);
	return text.slice(0, at) + added + apart + text.slice(at);
}

const addFields = (text: string, table: YAMLMap, fields: string): string =>
	table.flow
		? addWithin(text, table, fields.trimEnd())
		: insertAfter(text, table, indented(fields, columnOf(text, table.range![0])));

/** Adds to the end of a list or table in brackets. */
function addWithin(text: string, node: YAMLSeq | YAMLMap, added: string): string {
	const inner = text.slice(0, node.range![1] - 1).trimEnd();
	return `${inner}${node.items.length > 0 ? ', ' : ''}${added}${text.slice(inner.length)}`;
}

function insertAfter(text: string, node: Node, added: string): string {
	const end = text.slice(0, node.range![1]).trimEnd().length;
	const line = text.indexOf('\n', end);
	const at = line === -1 ? text.length : line + 1;
	return text.slice(0, at) + (line === -1 ? '\n' : '') + added + text.slice(at);
}

/** @returns the start of a line, or of the comments directly above it, which belong to it */
function lineAbove(text: string, at: number): number {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const lines = text.slice(0, start).split('\n').slice(0, -1);
	const others = lines.findLastIndex((line) => !/^\s*(#.*)?$/.test(line)) + 1;
	const comment = lines.findIndex((line, index) => index >= others && line.trim() !== '');
	return comment === -1 ? start : lines.slice(0, comment).join('\n').length + 1;
}

const columnOf = (text: string, at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);

const indented = (text: string, column: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(column));

/** Whether the items of a list are separated by empty lines. */
function isApart(text: string, items: readonly Node[]): boolean {
	const [last, one] = [items.at(-1)?.range, items.at(-2)?.range];
	return Boolean(last && one && /\n\s*\n/.test(text.slice(text.slice(0, one[1]).trimEnd().length, last[0])));
}
