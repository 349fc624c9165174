import { findFences } from '../fences.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';

/** A command pasted into the wrong shell does something else or nothing, so each block names its own. */
export const codeLanguages: Rule = {
	id: 'code-languages',
	title: 'Every fenced block names a shell, and every slot in it is known.',
	remedy: 'Shells and slots are listed in content/site.yaml.',
	check(content) {
		const shells = new Set(content.site.flatMap(({ data }) => Object.keys(data.shells)));
		const slots = new Set(content.site.flatMap(({ data }) => Object.keys(data.slots)));
		return allTexts(content).flatMap(({ file, path, text, firstLine }) =>
			findFences(text).flatMap((fence) => {
				const at = { file, field: path.join('.'), line: firstLine && firstLine + fence.line };
				const unknown = [...fence.code.matchAll(/\{\{([^}]*)\}\}/g)]
					.map((match) => match[1] ?? '')
					.filter((slot) => !slots.has(slot));
				return [
					...(shells.has(fence.language)
						? []
						: [{ ...at, message: fence.language ? `"${fence.language}" is no shell.` : 'This block names no shell.' }]),
					...unknown.map((slot) => ({ ...at, message: `"{{${slot}}}" is no slot.` })),
				];
			}),
		);
	},
};
