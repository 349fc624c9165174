import { onTheWire } from '../../files/on-the-wire.ts';
import type { PageRule } from '../page-rule.ts';

/** Loaded on focus by everyone who types a code: it must not make them wait on a bad line. */
const mostBytes = 12_000;

/** What the box must know of codes stays small, however many lists the content gets. */
export const codeIndexSize: PageRule = {
	id: 'code-index-size',
	title: `The codes for the box take at most ${mostBytes} bytes on the wire.`,
	check: ({ base, files }) => {
		const path = `${base}finder.json`;
		const file = files.get(path);
		if (!file) return [`${path} was not built, and the box knows no codes without it.`];
		const bytes = onTheWire(file);
		return bytes > mostBytes ? [`${path} takes ${bytes} bytes; ${mostBytes} are allowed.`] : [];
	},
};
