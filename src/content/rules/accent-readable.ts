import { minContrast, readable, surfaces, worstContrast, type Theme } from '../accent.ts';
import type { Rule } from '../rule.ts';

const side = { light: 'darker', dark: 'lighter' } as const;

/** Links and buttons have the accent; whoever cannot read them cannot go on. */
export const accentReadable: Rule = {
	id: 'accent-readable',
	title: `The accent has a contrast of at least ${minContrast}:1 on every surface of its theme.`,
	remedy: 'Take a colour that can be read, such as the one named here.',
	check: ({ site }) =>
		site.flatMap(({ file, data, lineOf }) =>
			(Object.keys(surfaces) as Theme[]).flatMap((theme) => {
				const accent = data.accent?.[theme];
				if (accent === undefined) return [];
				const { ratio, surface } = worstContrast(accent, theme);
				if (ratio >= minContrast) return [];
				// Rounded down, so that 4.49 is not called enough.
				const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
				const message = `${accent} on ${surface} has a contrast of ${shown}:1, and text needs ${minContrast}:1. On the ${theme} theme it must be ${side[theme]}: ${readable(accent, theme)} is enough.`;
				return [{ file, field: `accent.${theme}`, line: lineOf(['accent', theme]), message }];
			}),
		),
};
