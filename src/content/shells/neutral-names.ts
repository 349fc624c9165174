import type { Content } from '../content.ts';
import { commandsOf, problemsAt, type Command } from '../commands.ts';
import { withoutFences } from '../fences.ts';
import { headingLine } from '../headings.ts';
import type { Rule } from '../rule.ts';
import { textsOf } from '../texts.ts';

/**
 * Groups, accounts and rules have translated names on systems in other languages, where a command with an English name
 * fails or does the wrong thing. The content defines these names: `translated` in known-commands.yaml.
 */
export const neutralNames: Rule = {
	id: 'neutral-names',
	title: 'A command contains no name that the system translates, unless the text around it says so.',
	remedy: 'Use its number, resource name or registry value, or say in the same step that the name is English.',
	check: (content) =>
		content.knownCommands.flatMap(({ data: { translated } }) => {
			if (!translated) return [];
			const patterns = translated.patterns.map((pattern) => new RegExp(pattern, 'i'));
			const said = translated.said.map((words) => words.toLowerCase());
			return commandsOf(content, 'powershell', 'bat').flatMap((command) => {
				const [name] = patterns.flatMap((pattern) => pattern.exec(command.code)?.[0] ?? []);
				if (name === undefined) return [];
				const beside = textsBeside(content, command).toLowerCase();
				if (said.some((words) => beside.includes(words))) return [];
				return problemsAt(command, [`"${name.trim()}" has a different name in other languages.`]);
			});
		}),
};

/** The text of the same step, part or section, without its code blocks. */
function textsBeside(content: Content, { file, field, line = 0 }: Command): string {
	const part = partOf(field.split('.'));
	return textsOf(content)
		.filter((text) => text.file === file && partOf(text.path.map(String)) === part)
		.map(({ text, textLine }) => withoutFences(field === '' ? sectionAt(text, line - (textLine ?? 0)) : text))
		.join('\n');
}

/** A field within a list belongs to its item: `steps.2.undo` to `steps.2`. */
const partOf = ([first = '', second = '']: string[]) => (/^\d+$/.test(second) ? `${first}.${second}` : first);

/** @returns the text between two headings, around a line counted from 0 */
function sectionAt(body: string, line: number): string {
	const lines = body.split('\n');
	const from = lines.findLastIndex((words, index) => index <= line && headingLine.test(words));
	const to = lines.findIndex((words, index) => index > line && headingLine.test(words));
	return lines.slice(Math.max(from, 0), to < 0 ? undefined : to).join('\n');
}
