import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	accentStyles,
	contrast,
	minContrast,
	readable,
	surfaces,
	worstContrast,
	type Theme,
} from '../../../src/content/accent.ts';

const themes = Object.keys(surfaces) as Theme[];
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('the surfaces are those of the style sheet', () => {
	for (const name of ['paper', 'raised', 'sunken'] as const)
		assert.ok(
			tokens.includes(`--color-${name}: light-dark(${surfaces.light[name]}, ${surfaces.dark[name]});`),
			`--color-${name}`,
		);
});

// Ratios given by WCAG and its tools: black on white, and the lightest grey that is sufficient on white.
for (const [one, other, ratio] of [
	['#000000', '#ffffff', 21],
	['#ffffff', '#ffffff', 1],
	['#767676', '#ffffff', 4.54],
	['#ff0000', '#ffffff', 4],
] as const)
	test(`${one} on ${other} has a contrast of ${ratio}:1`, () => {
		assert.equal(Math.round(contrast(one, other) * 100) / 100, ratio);
		assert.equal(contrast(one, other), contrast(other, one));
	});

test('our own accent is readable in both themes', () => {
	const [, light = '', dark = ''] = /--color-accent: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
	assert.ok(worstContrast(light, 'light').ratio >= minContrast);
	assert.ok(worstContrast(dark, 'dark').ratio >= minContrast);
});

test('the suggested colour is readable, and a readable colour is kept', () =>
	fc.assert(
		fc.property(colour, fc.constantFrom(...themes), (accent, theme) => {
			const named = readable(accent, theme);
			assert.ok(worstContrast(named, theme).ratio >= minContrast, `${accent} ${named}`);
			if (worstContrast(accent, theme).ratio >= minContrast) assert.equal(named, accent);
		}),
	));

test('text on a button in a readable accent is readable too', () =>
	fc.assert(
		fc.property(colour, colour, (one, other) => {
			const accent = { light: readable(one, 'light'), dark: readable(other, 'dark') };
			const styles = accentStyles(accent);
			const [, onLight = '', onDark = ''] = /--color-on-accent:light-dark\((#\w+),(#\w+)\)/.exec(styles) ?? [];
			assert.ok(contrast(accent.light, onLight) >= minContrast, styles);
			assert.ok(contrast(accent.dark, onDark) >= minContrast, styles);
			const [, light = '', dark = ''] = /--color-wash:light-dark\((#\w+),(#\w+)\)/.exec(styles) ?? [];
			assert.ok(contrast(accent.light, light) >= minContrast, styles);
			assert.ok(contrast(accent.dark, dark) >= minContrast, styles);
		}),
	));
