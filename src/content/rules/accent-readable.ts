import { minContrast, readable, surfaces, worstContrast, type Theme } from '../accent.ts';
import type { Rule } from '../rule.ts';

const side = { light: 'darker', dark: 'lighter' } as const;

/** Links and buttons have the accent colour, so they must be readable. */
export const accentReadable: Rule = {
	id: 'accent-readable',
	title: `The accent has a contrast of at least ${minContrast}:1 on every surface of its theme.`,
	remedy: 'Choose a readable colour, such as the one suggested.',
	check: ({ site }) =>
		site.flatMap(({ file, data, lineOf }) =>
			(Object.keys(surfaces) as Theme[]).flatMap((theme) => {
				const accent = data.accent?.[theme];
				if (accent === undefined) return [];
				const { ratio, surface } = worstContrast(accent, theme);
				if (ratio >= minContrast) return [];
				// Rounded down, so that 4.499 is not shown as 4.5.
				const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
				const message = `${accent} on ${surface} has a contrast of ${shown}:1, but text needs ${minContrast}:1. On the ${theme} theme it must be ${side[theme]}, such as ${readable(accent, theme)}.`;
				return [{ file, field: `accent.${theme}`, line: lineOf(['accent', theme]), message }];
			}),
		),
};
