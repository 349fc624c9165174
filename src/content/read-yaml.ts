import { isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A YAML text, with the lines on which its fields stand. */
export interface Yaml {
	/** What it says; undefined where something is wrong. */
	data: unknown;
	/** What is wrong with it, each with its line. */
	problems: { line: number; message: string }[];
	/** Line on which a field stands; a missing field is shown at its parent. */
	lineOf(path: readonly PropertyKey[]): number | undefined;
	/** Line on which the text of a field begins: below the field where it is a block. */
	textLineOf(path: readonly PropertyKey[]): number | undefined;
}

/**
 * @param yaml the text
 * @param firstLine line of the file on which it begins, from 1
 * @returns what it says, or what is wrong with it; never throws
 */
export function readYaml(yaml: string, firstLine: number): Yaml {
	const lines = new LineCounter();
	// Without `prettyErrors`, which would write lines into the messages, counted from the front matter.
	const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const problems = [
		...document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message: message.split('\n')[0] ?? '' })),
		...aliasesWithoutAnchor(document).map(({ name, offset }) => ({
			line: lineAt(offset),
			message: `Nothing is called &${name}, so *${name} stands for nothing; put text with an asterisk in quotes.`,
		})),
	];
	const lineOf: Yaml['lineOf'] = (path) => {
		for (let length = path.length; length >= 0; length -= 1) {
			const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return lineAt(node.range[0]);
		}
		return undefined;
	};
	const textLineOf: Yaml['textLineOf'] = (path) => {
		const node = document.getIn(path, true);
		if (!isScalar(node) || !node.range || !node.type?.startsWith('BLOCK')) return lineOf(path);
		// Below the | of the block; the schema takes empty lines off the beginning of a text.
		const [, ...text] = yaml.slice(node.range[0], node.range[1]).split('\n');
		return lineAt(node.range[0]) + 1 + text.findIndex((line) => line.trim() !== '');
	};
	let data: unknown;
	try {
		if (problems.length === 0) data = document.toJS();
	} catch (error) {
		// An alias within its own anchor, or too many of them.
		problems.push({ line: firstLine, message: error instanceof Error ? error.message : String(error) });
	}
	return { data, problems, lineOf, textLineOf };
}

function aliasesWithoutAnchor(document: Document): { name: string; offset: number }[] {
	const found: { name: string; offset: number }[] = [];
	visit(document, {
		Alias(_, node) {
			if (!node.resolve(document)) found.push({ name: node.source, offset: node.range?.[0] ?? 0 });
		},
	});
	return found;
}
