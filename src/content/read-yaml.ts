import { isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A YAML text, with the line of each field. */
export interface Yaml {
	/** What it says; undefined where something is wrong. */
	data: unknown;
	/** What is wrong with it, each with its line. */
	problems: { line: number; message: string; remedy?: string | undefined }[];
	/** Line of a field; a missing field is shown at its parent. */
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
	const source = yaml.split('\n');
	const found = [
		// A warning is of a tag that nobody knows: what it would make of its text is not what the author wrote.
		...[...document.errors, ...document.warnings].map(({ pos, message }) => ({
			...slip(message.split('\n')[0] ?? '', source, lines.linePos(pos[0]).line, firstLine),
		})),
		...aliasesWithoutAnchor(document).map(({ name, offset }) => ({
			line: lineAt(offset),
			message: `Nothing is called &${name}, so *${name} stands for nothing; put text with an asterisk in quotes.`,
			remedy: undefined,
		})),
		...lostBehindHash(document).map((offset) => ({
			line: lineAt(offset),
			message: 'What follows the # is a comment, and lost.',
			remedy: 'Put the whole text into quotes, or a space behind the # where a comment is meant.',
		})),
	];
	// What is found after the first slip is mostly its consequence.
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

/** What the parser says of a slip, in the words of someone who writes; a slip that is not here keeps the parser's words. */
const slips: [said: RegExp, message: string, remedy: string][] = [
	[/tab/i, 'A tab is used for indentation.', 'Use spaces; two for each level.'],
	[/map keys must be unique/i, 'A field is there twice.', 'Keep one of the two.'],
	[/missing closing ["']/i, 'A quotation mark is not closed.', 'Close it, or write the text without quotes.'],
	[/flow (map|sequence|collection)/i, 'A bracket is not closed.', 'Close it with ] or }.'],
	[/multiple documents/i, 'A line of three hyphens begins another document.', 'Take it out.'],
	[
		/cannot start with/i,
		'A text begins with a character that YAML keeps for itself: @, %, | or a backtick.',
		"Put the whole text into quotes: '@home'.",
	],
	[
		/unexpected scalar/i,
		'YAML takes the beginning of this text for all of it: it begins with a quotation mark, a bracket or an asterisk.',
		'Put the whole text into quotes; a quotation mark of the same kind within them is written twice, or as \\" in double ones.',
	],
	[
		/same column|implicit keys? need|indent|sequence item without/i,
		'This line is indented otherwise than its neighbours; all fields of a table begin in the same column.',
		'Give it as many spaces at its beginning as the fields around it have.',
	],
];
const colon = 'A text holds a colon and a space, which YAML reads as a field.';
const quote = "Put the whole text into quotes: 'The port: what it is'.";

/** @returns what is wrong, on the line on which a person would correct it */
function slip(said: string, source: readonly string[], at: number, firstLine: number): Yaml['problems'][number] {
	const line = (row: number) => row + firstLine - 1;
	if (/nested mappings/i.test(said)) {
		// The parser says the same of a line below that begins too far to the right.
		const isColon = (source[at - 1]?.match(/:(\s|$)/g) ?? []).length > 1;
		if (isColon) return { line: line(at), message: colon, remedy: quote };
		return { line: line(at + 1), message: slips.at(-1)![1], remedy: slips.at(-1)![2] };
	}
	const tight = /implicit|same column|indent/i.test(said) ? tightAt(source, at) : undefined;
	if (tight) return { line: line(tight.row), message: tight.message, remedy: tight.remedy };
	const [pattern, message = `${said}${/[.!?]$/.test(said) ? '' : '.'}`, remedy] =
		slips.find(([one]) => one.test(said)) ?? [];
	// An open quotation mark is noticed where the text ends.
	const opened = /missing closing/i.test(String(pattern?.source))
		? source.findIndex((text) => /(^|[:,[{-]\s+)"[^"]*$|(^|[:,[{-]\s+)'[^']*$/.test(text))
		: -1;
	return { line: line(opened === -1 ? at : opened + 1), message, remedy };
}

/** Without the space after its colon or hyphen, a field or an item becomes plain text. The parser then complains about other lines. */
function tightAt(source: readonly string[], at: number) {
	for (const row of [at, at - 1, at + 1]) {
		const text = source[row - 1] ?? '';
		const [, field = ''] = /^\s*(?:- )?([A-Za-z][\w+-]*):[^\s:/\\]/.exec(text) ?? [];
		if (field) return { row, message: `There is no space behind "${field}:".`, remedy: 'Write one.' };
		if (/^\s*-[A-Za-z"']/.test(text))
			return { row, message: 'There is no space behind the hyphen.', remedy: 'Write one.' };
	}
	return undefined;
}

/** A # with no space behind it is rarely meant as a comment: what follows it would be lost. */
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
