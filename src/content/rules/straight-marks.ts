import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** Typographic quotes, dashes, minus and ellipsis, and spaces that are none: shells read them as letters. */
const printed = /[\u2018-\u201f\u00ab\u00bb\u2010-\u2015\u2212\u2026\u00a0\u2000-\u200b\u202f\ufeff]/g;

/** What a word processor makes pretty, a shell no longer understands. */
export const straightMarks: Rule = {
	id: 'straight-marks',
	title: 'Blocks hold straight quotes, plain hyphens and plain spaces only.',
	remedy: 'Type the mark anew on the keyboard.',
	check: (content) =>
		commandsOf(content).flatMap((command) =>
			problemsAt(
				command,
				[...new Set(command.code.match(printed))].map(
					(mark) => `This block holds ${mark.trim() || 'a space'} (${named(mark)}).`,
				),
			),
		),
};

const named = (mark: string) => `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
