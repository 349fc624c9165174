import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** The pure core: no DOM, no Astro, no Node. What it may not import is said here, so that it stays that way. */
const pureCore = [
	'codes',
	'content',
	'diagnosis',
	'links',
	'message',
	'probes',
	'reply',
	'search',
	'slots',
	'sums',
	'words',
].map((folder) => `src/${folder}/**/*.ts`);

export default defineConfig(
	globalIgnores(['dist', '.astro', 'test-results', 'playwright-report', 'tests/fixtures']),
	js.configs.recommended,
	ts.configs.strict,
	astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-undef': 'off',
			eqeqeq: 'error',
		},
	},
	{
		files: pureCore,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [
								'node:*',
								'astro:*',
								'**/elements/**',
								'**/components/**',
								'**/layouts/**',
								'**/pages/**',
								'**/knowledge/**',
								'**/build/**',
							],
							message: 'The core is pure: no Node, no Astro, no DOM.',
						},
					],
				},
			],
			'no-restricted-globals': [
				'error',
				...['document', 'window', 'location', 'navigator', 'history', 'localStorage', 'fetch'],
				...['HTMLElement', 'customElements', 'process', 'Buffer'],
			],
		},
	},
);
