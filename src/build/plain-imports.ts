import type { Plugin } from 'vite';

/**
 * Lets `import()` stand in the built scripts as it was written. Vite wraps each one in a kilobyte that preloads style
 * sheets; there is one style sheet here, and every page has it already.
 */
export function plainImports(): Plugin {
	return {
		name: 'plain-imports',
		enforce: 'pre',
		load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
	};
}
