import { Language, Parser, type Node } from 'web-tree-sitter';

let parser: Parser | undefined;

/**
 * Makes ready what reads PowerShell. Must have run once before any content is checked.
 *
 * @param grammar the WebAssembly of tree-sitter-powershell
 * @throws when it is no such grammar
 */
export async function loadPowerShell(grammar: Uint8Array): Promise<void> {
	if (parser) return;
	await Parser.init();
	const language = await Language.load(grammar);
	parser = new Parser();
	parser.setLanguage(language);
}

/**
 * Says where PowerShell would stop reading. It sees quotes, brackets and pipes, not whether a name exists.
 *
 * @param code a script, with examples in its slots
 * @returns the text at the first fault, or undefined where there is none
 * @throws when loadPowerShell has not run
 */
export function syntaxFault(code: string): string | undefined {
	if (!faults.has(code)) faults.set(code, findFault(code));
	return faults.get(code);
}

/** A command is read once: it stays the same while other files change, and many articles share some. */
const faults = new Map<string, string | undefined>();

function findFault(code: string): string | undefined {
	if (!parser) throw new Error('Call loadPowerShell before the content is checked.');
	const tree = parser.parse(readable(code));
	if (!tree) throw new Error('The PowerShell grammar gave no answer.');
	const fault = tree.rootNode.hasError ? faultIn(tree.rootNode) : undefined;
	tree.delete();
	return fault === undefined ? undefined : (fault || code).trim().split('\n')[0];
}

/** @returns the text of the innermost fault; empty where something is missing */
function faultIn(node: Node): string {
	const child = node.isError ? undefined : node.children.find((candidate) => candidate?.hasError);
	return child ? faultIn(child) : node.text;
}

/** Quoted text; or a bare word in a list, as in `Select-Object Name, Status`; or a type before what a person fills in. */
const trap =
	/'[^']*'|"(?:[^"`]|`[^])*"|(?<=[\s,])[A-Za-z*][\w*-]*(?=\s*,)|(?<=,\s*)[A-Za-z*][\w*-]*|(?<=\])[A-Z]{2,}\b/g;

/** The grammar knows lists of quoted words only, and `[int]NUMBER` only with a number in it; PowerShell reads both. */
const readable = (code: string) =>
	code.replace(trap, (text, at: number) => {
		if (/^['"]/.test(text)) return text;
		return code[at - 1] === ']' ? '1' : `'${text}'`;
	});
