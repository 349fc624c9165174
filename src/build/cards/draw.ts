import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Card } from './card.ts';

/** Size that link cards have everywhere (https://ogp.me, and the documentation of those that show them). */
export const width = 1200;
export const height = 630;

/** The light theme of `src/styles/tokens.css`. */
const colour = { paper: '#faf9f6', ink: '#1d1b18', quiet: '#544f47', strong: '#8d867a', accent: '#0a4a86' };

const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];
const family = scripts.map((script) => `inter-${script}`).join(', ');

let fonts: Font[] | undefined;

/** A picture has no system fonts, so it brings its own; one file a script and weight. */
function loadFonts(): Font[] {
	const { resolve } = createRequire(import.meta.url);
	return scripts.flatMap((script) =>
		([400, 600] as const).map((weight) => ({
			name: `inter-${script}`,
			weight,
			style: 'normal' as const,
			data: readFileSync(resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`)),
		})),
	);
}

/** An element as Satori takes it. */
const box = (style: Record<string, string | number>, ...children: unknown[]) => ({
	type: 'div',
	props: {
		style: { display: 'flex', boxSizing: 'border-box', ...style },
		children: children.length === 1 ? children[0] : children,
	},
});

/**
 * @param card what it shows
 * @returns a PNG picture
 */
export async function draw(card: Card): Promise<Buffer> {
	fonts ??= loadFonts();
	const svg = await satori(layout(card) as Parameters<typeof satori>[0], { width, height, fonts });
	return new Resvg(svg).render().asPng();
}

function layout({ title, summary, guide, stations }: Card) {
	return box(
		{
			flexDirection: 'column',
			width: '100%',
			height: '100%',
			padding: '64px 72px',
			fontFamily: family,
			background: colour.paper,
			color: colour.ink,
		},
		box({ fontSize: 34, fontWeight: 600, color: colour.quiet }, guide),
		box(
			{ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' },
			box({ fontSize: sizeOf(title), fontWeight: 600, lineHeight: 1.15, letterSpacing: '-0.01em' }, cut(title, 110)),
			box({ marginTop: 26, fontSize: 32, lineHeight: 1.4, color: colour.quiet }, cut(summary, 180)),
		),
		box(
			{ justifyContent: 'space-between' },
			...stations.map(({ name, marked }) =>
				box(
					{ flexDirection: 'column', alignItems: 'center', flexBasis: 0, flexGrow: 1 },
					mark(marked),
					box(
						{
							marginTop: 14,
							fontSize: 21,
							textAlign: 'center',
							lineHeight: 1.2,
							height: 52,
							fontWeight: marked ? 600 : 400,
							color: marked ? colour.ink : colour.quiet,
						},
						name,
					),
				),
			),
		),
	);
}

/** As on the pages: a diamond where it breaks, a ring elsewhere. */
const mark = (marked: boolean) =>
	marked
		? box({ width: 22, height: 22, background: colour.accent, transform: 'rotate(45deg)' }, '')
		: box({ width: 22, height: 22, borderRadius: 11, border: `3px solid ${colour.strong}` }, '');

const sizeOf = (title: string) => (title.length > 60 ? 54 : title.length > 30 ? 64 : 80);

/** A card has room for so much and no more; the page says the rest. */
function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	const end = text.lastIndexOf(' ', most);
	return `${text.slice(0, end > 0 ? end : most)} …`;
}
