/**
 * A script that is loaded later is one plain `import()`. Vite wraps it in a helper that would first preload what the
 * script needs; that helper weighs more than most of our scripts, and every page would carry it.
 *
 * @returns a Vite plugin that puts the plain call in its place
 */
export function plainImports() {
	return {
		name: 'plain-imports',
		apply: 'build' as const,
		enforce: 'pre' as const,
		// Astro turns preloading on again for what runs in the browser.
		configEnvironment: () => ({ build: { modulePreload: false as const } }),
		load: (id: string) =>
			id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
	};
}
