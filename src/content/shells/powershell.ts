import { Language, Parser, type Node } from 'web-tree-sitter';

let parser: Parser | undefined;

/**
 * Loads the PowerShell parser. Must be called once before content is checked.
 *
 * @param grammar the WebAssembly of tree-sitter-powershell
 * @throws when the grammar cannot be loaded
 */
export async function loadPowerShell(grammar: Uint8Array): Promise<void> {
	if (parser) return;
	await Parser.init();
	const language = await Language.load(grammar);
	parser = new Parser();
	parser.setLanguage(language);
}

/**
 * Finds the first syntax error. It checks quotes, brackets and pipes, not whether a name exists.
 *
 * @param code a script, with examples in its slots
 * @returns the text at the first error, or undefined if there is none
 * @throws when loadPowerShell has not run
 */
export function syntaxFault(code: string): string | undefined {
	if (!faults.has(code)) faults.set(code, findFault(code));
	return faults.get(code);
}

/** A cache: commands stay the same while other files change, and many articles share some. */
const faults = new Map<string, string | undefined>();

function findFault(code: string): string | undefined {
	if (!parser) throw new Error('Call loadPowerShell before the content is checked.');
	const tree = parser.parse(readable(code));
	if (!tree) throw new Error('The PowerShell parser returned no result.');
	const fault = tree.rootNode.hasError ? faultIn(tree.rootNode) : undefined;
	tree.delete();
	return fault === undefined ? undefined : (fault || code).trim().split('\n')[0];
}

/** @returns the text of the innermost error; empty if something is missing */
function faultIn(node: Node): string {
	const child = node.isError ? undefined : node.children.find((candidate) => candidate?.hasError);
	return child ? faultIn(child) : node.text;
}

/** Quoted text; or a bare word in a list, as in `Select-Object Name, Status`; or a placeholder after a type. */
const trap =
	/'[^']*'|"(?:[^"`]|`[^])*"|(?<=[\s,])[A-Za-z*][\w*-]*(?=\s*,)|(?<=,\s*)[A-Za-z*][\w*-]*|(?<=\])[A-Z]{2,}\b/g;

/** The grammar accepts lists of quoted words only, and a number after `[int]`; real PowerShell accepts bare words, too. */
const readable = (code: string) =>
	code.replace(trap, (text, at: number) => {
		if (/^['"]/.test(text)) return text;
		return code[at - 1] === ']' ? '1' : `'${text}'`;
	});
