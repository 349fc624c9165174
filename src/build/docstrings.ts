import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ESTree } from 'rolldown/utils';
import { parseAst } from 'rolldown/parseAst';

/** The docstrings of a schema, its fields, its items and its options. */
export interface Docs {
	text?: string | undefined;
	/** Set if the docstring describes a general type, and not this field. */
	general?: boolean;
	fields?: Record<string, Docs>;
	items?: Docs;
	options?: Docs[];
}

/** One schema file: its constants and imports. */
interface Source {
	path: string;
	text: string;
	constants: Map<string, { value: ESTree.Expression; start: number }>;
	imports: Map<string, { path: string; name: string }>;
}

const sources = new Map<string, Source>();

/**
 * Reads the docstrings of the schemas from their source, so that editors can show them and nothing is written twice.
 *
 * @param path a schema file
 * @param name a constant in it
 * @returns its docstrings
 * @throws when there is no such file or constant
 */
export function docsOf(path: string, name: string): Docs {
	const source = sources.get(path) ?? readSource(path);
	sources.set(path, source);
	const constant = source.constants.get(name);
	if (!constant) throw new Error(`${path} has no constant "${name}".`);
	const docs = described(docsIn(constant.value, source), docstringBefore(constant.start, source));
	return path.endsWith('/text.ts') ? { ...docs, general: true } : docs;
}

function readSource(path: string): Source {
	const source: Source = { path, text: readFileSync(path, 'utf8'), constants: new Map(), imports: new Map() };
	for (const statement of parseAst(source.text, { lang: 'ts' }, path).body) {
		if (statement.type === 'ImportDeclaration' && statement.source.value.startsWith('.'))
			for (const { local, ...other } of statement.specifiers)
				source.imports.set(local.name, {
					path: join(dirname(path), statement.source.value),
					name: 'imported' in other && 'name' in other.imported ? other.imported.name : local.name,
				});
		const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
		if (declaration?.type !== 'VariableDeclaration') continue;
		for (const { id, init } of declaration.declarations)
			if (id.type === 'Identifier' && init) source.constants.set(id.name, { value: init, start: statement.start });
	}
	return source;
}

/** Follows an expression to the schemas that it consists of; anything else has no docs. */
function docsIn(node: ESTree.Expression | ESTree.SpreadElement | null, source: Source): Docs {
	switch (node?.type) {
		case 'Identifier': {
			const { path, name } = source.imports.get(node.name) ?? { path: source.path, name: node.name };
			return path !== source.path || source.constants.has(name) ? docsOf(path, name) : {};
		}
		case 'ObjectExpression':
			return { fields: Object.assign({}, ...node.properties.map((property) => fieldIn(property, source))) };
		case 'ArrayExpression':
			return { options: node.elements.map((element) => docsIn(element, source)) };
		case 'TSAsExpression':
		case 'TSSatisfiesExpression':
			return docsIn(node.expression, source);
		case 'CallExpression':
			return docsOfCall(node, source);
		default:
			return {};
	}
}

function docsOfCall({ callee, arguments: given }: ESTree.CallExpression, source: Source): Docs {
	const [first = null, second = null] = given;
	if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier')
		// One of our functions that wraps a schema; its other arguments have no docs.
		return (
			given
				.filter(({ type }) => type !== 'ObjectExpression')
				.map((one) => docsIn(one, source))
				.find(hasDocs) ?? {}
		);
	const method = callee.property.name;
	if (callee.object.type !== 'Identifier' || callee.object.name !== 'z') {
		const docs = docsIn(callee.object, source);
		return method === 'extend' ? { ...docs, fields: { ...docs.fields, ...docsIn(first, source).fields } } : docs;
	}
	if (method === 'array') return { items: docsIn(first, source) };
	if (method === 'record') return { items: docsIn(second, source) };
	return /^(strictObject|object|union)$/.test(method) ? docsIn(first, source) : {};
}

const hasDocs = (docs: Docs) => Object.keys(docs).length > 0;

function fieldIn(property: ESTree.ObjectPropertyKind, source: Source): Record<string, Docs> {
	if (property.type === 'SpreadElement') return docsIn(property.argument, source).fields ?? {};
	const { key, value, start } = property;
	const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
	return { [name]: described(docsIn(value as ESTree.Expression, source), docstringBefore(start, source)) };
}

/** The docstring of a field overrides that of its type. */
const described = (docs: Docs, text: string | undefined): Docs =>
	text === undefined ? docs : { ...docs, text, general: false };

function docstringBefore(start: number, { text }: Source): string | undefined {
	const [, inner] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(text.slice(0, start)) ?? [];
	return inner
		?.split('\n')
		.map((line) => line.replace(/^\s*\* ?/, '').trim())
		.filter((line) => !line.startsWith('@'))
		.join('\n')
		.trim()
		.replace(/\n(?!-|\n)/g, ' ');
}
