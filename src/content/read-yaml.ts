import { isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A YAML text, with the line of each field. */
export interface Yaml {
	/** Its value; undefined if something is wrong. */
	data: unknown;
	problems: { line: number; message: string; remedy?: string | undefined }[];
	/** Line of a field; for a missing field, that of its parent. */
	lineOf(path: readonly PropertyKey[]): number | undefined;
	/** Line on which the text of a field begins: for a block, the line below the field. */
	textLineOf(path: readonly PropertyKey[]): number | undefined;
}

/**
 * @param firstLine line of the file on which the text begins, from 1
 * @returns its value, or what is wrong with it; never throws
 */
export function readYaml(yaml: string, firstLine: number): Yaml {
	const lines = new LineCounter();
	// `prettyErrors` would put line numbers into the messages, counted from the front matter.
	const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	const source = yaml.split('\n');
	const found = [
		// Warnings are about unknown tags, which would change the text that the author wrote.
		...[...document.errors, ...document.warnings].map(({ pos, message }) => ({
			...problemOf(message.split('\n')[0] ?? '', source, lines.linePos(pos[0]).line, firstLine),
		})),
		...aliasesWithoutAnchor(document).map(({ name, offset }) => ({
			line: lineAt(offset),
			message: `There is no anchor &${name} for the alias *${name}. Put text with an asterisk in quotes.`,
			remedy: undefined,
		})),
		...lostBehindHash(document).map((offset) => ({
			line: lineAt(offset),
			message: 'The text after the # is lost: YAML reads it as a comment.',
			remedy: 'Put the whole text in quotes, or a space after the # if a comment is meant.',
		})),
	];
	// Later problems are mostly consequences of the first.
	const problems: Yaml['problems'] = found.slice(0, 1);
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
		// The text begins below the | of the block; the schema strips leading empty lines.
		const [, ...text] = yaml.slice(node.range[0], node.range[1]).split('\n');
		return lineAt(node.range[0]) + 1 + text.findIndex((line) => line.trim() !== '');
	};
	let data: unknown;
	try {
		if (problems.length === 0) data = document.toJS();
	} catch (error) {
		// An alias within its own anchor, or too many aliases.
		problems.push({ line: firstLine, message: error instanceof Error ? error.message : String(error) });
	}
	return { data, problems, lineOf, textLineOf };
}

/** Messages of the parser, reworded for authors; any other message is kept. */
const slips: [said: RegExp, message: string, remedy: string][] = [
	[/tab/i, 'A tab is used for indentation.', 'Use spaces; two for each level.'],
	[/map keys must be unique/i, 'A field appears twice.', 'Keep one of the two.'],
	[/missing closing ["']/i, 'A quotation mark is not closed.', 'Close it, or write the text without quotes.'],
	[/flow (map|sequence|collection)/i, 'A bracket is not closed.', 'Close it with ] or }.'],
	[/multiple documents/i, 'A line of three hyphens begins another document.', 'Remove it.'],
	[
		/cannot start with/i,
		'A text begins with a character that YAML reserves: @, %, | or a backtick.',
		"Put the whole text in quotes: '@home'.",
	],
	[
		/unexpected scalar/i,
		'YAML reads only the beginning of this text, because it begins with a quotation mark, a bracket or an asterisk.',
		'Put the whole text in quotes. Inside single quotes, double a single quote; inside double quotes, write \\".',
	],
	[
		/same column|implicit keys? need|indent|sequence item without/i,
		'This line is not indented like its neighbours; all fields of a table begin in the same column.',
		'Indent it with as many spaces as the fields around it.',
	],
];
const colon = 'A text contains a colon and a space, which YAML reads as a field.';
const quote = "Put the whole text in quotes: 'The port: what it is'.";

/** @returns the problem, on the line on which an author would fix it */
function problemOf(said: string, source: readonly string[], at: number, firstLine: number): Yaml['problems'][number] {
	const line = (row: number) => row + firstLine - 1;
	if (/nested mappings/i.test(said)) {
		// The parser gives the same message if the line below is indented too far.
		const isColon = (source[at - 1]?.match(/:(\s|$)/g) ?? []).length > 1;
		if (isColon) return { line: line(at), message: colon, remedy: quote };
		return { line: line(at + 1), message: slips.at(-1)![1], remedy: slips.at(-1)![2] };
	}
	const tight = /implicit|same column|indent/i.test(said) ? tightAt(source, at) : undefined;
	if (tight) return { line: line(tight.row), message: tight.message, remedy: tight.remedy };
	const [pattern, message = `${said}${/[.!?]$/.test(said) ? '' : '.'}`, remedy] =
		slips.find(([one]) => one.test(said)) ?? [];
	// The parser notices an open quotation mark only at the end of the text.
	const opened = /missing closing/i.test(String(pattern?.source))
		? source.findIndex((text) => /(^|[:,[{-]\s+)"[^"]*$|(^|[:,[{-]\s+)'[^']*$/.test(text))
		: -1;
	return { line: line(opened === -1 ? at : opened + 1), message, remedy };
}

/** Without a space after its colon or hyphen, a field or an item becomes plain text, and the parser reports other lines. */
function tightAt(source: readonly string[], at: number) {
	for (const row of [at, at - 1, at + 1]) {
		const text = source[row - 1] ?? '';
		const [, field = ''] = /^\s*(?:- )?([A-Za-z][\w+-]*):[^\s:/\\]/.exec(text) ?? [];
		if (field) return { row, message: `There is no space after "${field}:".`, remedy: 'Add one.' };
		if (/^\s*-[A-Za-z"']/.test(text))
			return { row, message: 'There is no space after the hyphen.', remedy: 'Add one.' };
	}
	return undefined;
}

/** A # without a space after it is rarely meant as a comment, and the text after it would be lost. */
function lostBehindHash(document: Document): number[] {
	const found: number[] = [];
	visit(document, {
		Scalar(_, { comment, type, range }) {
			if (type === 'PLAIN' && comment && /^[^\s#]/.test(comment)) found.push(range?.[0] ?? 0);
		},
	});
	return found;
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
