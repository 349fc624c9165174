import { commandsOf, problemsAt } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** Typographic quotes, dashes, minus, ellipsis and special spaces: shells read them as letters. */
const printed = /[\u2018-\u201f\u00ab\u00bb\u2010-\u2015\u2212\u2026\u00a0\u2000-\u200b\u202f\ufeff]/g;

/** Shells do not understand the typography of word processors. */
export const straightMarks: Rule = {
	id: 'straight-marks',
	title: 'Blocks contain only straight quotes, plain hyphens and plain spaces.',
	remedy: 'Type the character again on the keyboard.',
	check: (content) =>
		commandsOf(content).flatMap((command) =>
			problemsAt(
				command,
				[...new Set(command.code.match(printed))].map(
					(mark) => `This block contains ${mark.trim() || 'a space'} (${named(mark)}).`,
				),
			),
		),
};

const named = (mark: string) => `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
