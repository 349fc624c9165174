/** The colours behind links and buttons in both themes, as in `src/styles/tokens.css`; a test compares them. */
export const surfaces = {
	light: { paper: '#fbfaf7', raised: '#ffffff', sunken: '#f1eee7' },
	dark: { paper: '#161513', raised: '#1f1e1b', sunken: '#2a2824' },
} as const;

export type Theme = keyof typeof surfaces;
export type Accent = Record<Theme, string>;
type Rgb = [number, number, number];

/** The contrast that text of any size needs (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
export const minContrast = 4.5;

/** Text colours for buttons. The one with more contrast is used. */
const inks = ['#ffffff', '#10233b'];

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const hexOf = (rgb: Rgb) => `#${rgb.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

/** @returns a mix of two colours; `share` is the proportion of the first, from 0 to 1 */
function mix(one: string, other: string, share: number): string {
	const [a, b] = [rgbOf(one), rgbOf(other)];
	return hexOf(a.map((part, index) => part * share + (b[index] ?? 0) * (1 - share)) as Rgb);
}

/** The relative luminance of a colour (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(hex: string): number {
	const [red, green, blue] = rgbOf(hex).map((part) => {
		const value = part / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as Rgb;
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns the contrast ratio of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** The background of a hovered link: a little of the accent on paper. */
const washOf = (accent: string, theme: Theme) => mix(accent, surfaces[theme].paper, theme === 'light' ? 0.08 : 0.14);

/** @returns the lowest contrast of an accent on the surfaces of a theme, and that surface */
export function worstContrast(accent: string, theme: Theme): { surface: string; ratio: number } {
	const all = [...Object.values(surfaces[theme]), washOf(accent, theme)];
	const [worst] = all
		.map((surface) => ({ surface, ratio: contrast(accent, surface) }))
		.sort((a, b) => a.ratio - b.ratio);
	return worst!;
}

/** @returns the nearest colour of the same hue that is readable on that theme */
export function readable(accent: string, theme: Theme): string {
	const end = theme === 'light' ? '#000000' : '#ffffff';
	for (let share = 1; share > 0; share -= 0.01) {
		const candidate = mix(accent, end, share);
		if (worstContrast(candidate, theme).ratio >= minContrast) return candidate;
	}
	return end;
}

/**
 * @param accent readable colours
 * @returns rules appended to the style sheet of every page, which replace our accent
 */
export function accentStyles({ light, dark }: Accent): string {
	const ink = (accent: string) => inks.toSorted((a, b) => contrast(b, accent) - contrast(a, accent))[0] ?? '';
	const both = (name: string, of: (accent: string, theme: Theme) => string) =>
		`--color-${name}:light-dark(${of(light, 'light')},${of(dark, 'dark')})`;
	const colours = [both('accent', (accent) => accent), both('on-accent', ink), both('wash', washOf)];
	return `:root{${colours.join(';')}}\n.site nav a[aria-current]{box-shadow:inset 0 -2px var(--color-accent)}\n`;
}
