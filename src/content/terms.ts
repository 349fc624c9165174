import type { z } from 'astro/zod';
import type { Glossary } from '../schemas/glossary.ts';
import { placesIn } from './places.ts';

/** Everything that is not running text: blocks, code, links, citations, headings. */
const apart =
	/^[ \t]*(`{3,}|~{3,})[\s\S]*?^[ \t]*\1[ \t]*$|`[^`\n]*`|!?\[[^\]\n]*\]\([^)\n]*\)|\[@[^\]\n]*\]|^#{1,6} .*$/gm;

/** An occurrence of a term in a text. */
interface Use {
	id: string;
	start: number;
	end: number;
}

/**
 * @param text Markdown
 * @param glossary the terms to look for
 * @returns the first use of each term in running text, in order
 */
export function termsIn(text: string, glossary: Glossary): Use[] {
	const running = text.replace(apart, (part) => ' '.repeat(part.length));
	const uses = Object.entries(glossary).flatMap(([id, { term, also }]) => {
		const forms = [term, ...also].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
		const match = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${forms.join('|')})(?![\\p{L}\\p{N}_-])`, 'u').exec(running);
		return match ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
	});
	uses.sort((a, b) => a.start - b.start || b.end - a.end);
	// A term within another does not count, such as "Network Level" in "Network Level Authentication".
	return uses.filter(({ start }, index) => !uses.slice(0, index).some((use) => use.end > start));
}

/**
 * Links the first use of each term on a page to its definition.
 *
 * @param data the data of the page
 * @param schema its schema, which marks the Markdown fields
 * @param order its fields, in the order of the page
 * @param glossary all terms
 * @param address makes the address of a definition
 * @returns the same data with links in its Markdown
 */
export function linkGlossaryTerms<T extends object>(
	data: T,
	schema: z.ZodObject,
	order: readonly (keyof T & string)[],
	glossary: Glossary,
	address: (id: string) => string,
): T {
	const copy = Object.fromEntries(order.map((key) => [key, structuredClone(data[key])]));
	let open = Object.entries(glossary);
	const link = (text: string) => {
		let [linked, from] = ['', 0];
		for (const { id, start, end } of termsIn(text, Object.fromEntries(open))) {
			linked += `${text.slice(from, start)}[${text.slice(start, end)}](${address(id)})`;
			from = end;
			open = open.filter(([term]) => term !== id);
		}
		return linked + text.slice(from);
	};
	for (const key of order)
		for (const { path, value, meta } of placesIn(schema.shape[key]!, copy[key], [key]))
			if (meta.text === 'markdown') put(copy, path, link(String(value)));
	return { ...data, ...copy };
}

/** Puts a value at a path of an object. */
function put(into: object, path: readonly PropertyKey[], value: unknown): void {
	const parent = path.slice(0, -1).reduce((at, key) => Reflect.get(at, key) as object, into);
	Reflect.set(parent, path.at(-1)!, value);
}
