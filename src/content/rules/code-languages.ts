import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import { findFences } from '../fences.ts';
import type { Problem, Rule } from '../rule.ts';
import { findSlots } from '../slots.ts';
import { markdownOf } from '../texts.ts';

/** A command pasted into the wrong shell fails or does something else, so every block names its shell. */
export const codeLanguages: Rule = {
	id: 'code-languages',
	title: 'Every fenced block names a shell, and every slot in it is defined.',
	remedy: 'Use a shell or slot of site.yaml, or add it there.',
	check(content, languages) {
		if (content.broken.has('site')) return [];
		const shells = new Set(content.site.flatMap(({ data }) => Object.keys(data.shells)));
		const slots = new Set(content.site.flatMap(({ data }) => Object.keys(data.slots)));
		const unknown = markdownOf(content).flatMap(({ file, path, text, textLine }) =>
			findFences(text).flatMap(({ language, code, line }) => {
				const at = { file, field: path.join('.'), line: textLine && textLine + line };
				return [
					...(shells.has(language)
						? []
						: [{ ...at, message: language ? notOne(language, 'shell', shells) : 'This block names no shell.' }]),
					...findSlots(code)
						.filter(({ id }) => !slots.has(id))
						.map(({ id }) => ({
							...at,
							message: notOne(`{{${id}}}`, 'slot', new Set([...slots].map((one) => `{{${one}}}`))),
						})),
				];
			}),
		);
		return [...unknownColours(content, languages), ...unknown];
	},
};

const notOne = (written: string, what: string, known: ReadonlySet<string>) =>
	[`"${written}" is not a ${what}.`, nearest(written, [...known], (near) => `"${near}"`)].filter(Boolean).join(' ');

/** The highlighter throws for unknown languages. */
function unknownColours({ site }: Content, known: readonly string[]): Problem[] {
	return site.flatMap(({ file, data, lineOf }) =>
		Object.entries(data.shells).flatMap(([shell, { highlight }]) => {
			const path = ['shells', shell, 'highlight'];
			const message = `The highlighter does not support "${highlight}". It supports: ${known.join(', ')}.`;
			return known.includes(highlight) ? [] : [{ file, field: path.join('.'), line: lineOf(path), message }];
		}),
	);
}
