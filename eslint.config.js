import { builtinModules } from 'node:module';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * The pure core, lowest first: no DOM, no Astro, no Node. Each folder may import those before it, never those after it, so
 * there are no import cycles.
 */
const core = [
	'text',
	'codes',
	'links',
	'offline',
	'slots',
	'probes',
	'diagnosis',
	'content',
	'message',
	'search',
	'reply',
	'finder',
	'insights',
	'upgrade',
];

/** The folders above the core, in the same order. */
const shell = ['package', 'markdown', 'guide', 'build', 'components', 'layouts', 'pages'];
const after = (name, order) => order.slice(order.indexOf(name) + 1);

/** For code that also runs in browsers. `astro/zod` is allowed, because it only re-exports Zod. */
const pure = [
	{ regex: `^(node:|(${builtinModules.join('|')})(/|$))`, message: 'This code is pure or runs in a browser: no Node.' },
	{ regex: '^astro(:|$|/(?!zod$))', message: 'This code is pure or runs in a browser: no Astro.' },
	{ regex: '^(shiki|@shikijs)(/|$)', message: 'Only src/markdown highlights commands.' },
];

/** @returns a rule that forbids some folders to import other folders of src/, or packages */
const noImports = (folders, others, packages = []) => ({
	files: folders.map((folder) => `src/${folder}/**/*.{ts,astro}`),
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^[./]+/(${others.join('|')})/`,
						message: 'Imports go one way only; see docs/architecture.md.',
					},
					...packages,
				],
			},
		],
	},
});

export default defineConfig(
	globalIgnores(['dist*', '.astro', 'test-results', 'playwright-report', 'tests/fixtures']),
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
	noImports(['schemas'], [...core, 'elements', ...shell], pure),
	core.map((name) => noImports([name], [...after(name, core), 'elements', ...shell], pure)),
	noImports(['elements', 'worker'], shell, pure),
	noImports(['package'], ['elements', ...after('package', shell)], pure),
	['markdown', 'guide', 'build'].map((name) => noImports([name], ['elements', ...after(name, shell)])),
	// These import the scripts of the elements.
	['components', 'layouts'].map((name) => noImports([name], after(name, shell))),
	{
		files: ['schemas', ...core].map((folder) => `src/${folder}/**/*.ts`),
		rules: {
			'no-restricted-globals': [
				'error',
				...['document', 'window', 'location', 'navigator', 'history', 'fetch', 'localStorage', 'sessionStorage'],
				...['HTMLElement', 'customElements', 'DOMParser', 'process', 'Buffer'],
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'MetaProperty', message: 'The core does not know how the site is built.' },
				{ selector: 'ImportExpression', message: 'Only elements may load code later.' },
			],
		},
	},
);
