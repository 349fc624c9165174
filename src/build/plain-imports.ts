/**
 * Keeps dynamic imports plain. Vite would wrap each `import()` in a helper that preloads dependencies; that helper is
 * larger than most of our scripts, and every page would load it.
 *
 * @returns a Vite plugin that restores the plain call
 */
export function plainImports() {
	return {
		name: 'plain-imports',
		apply: 'build' as const,
		enforce: 'pre' as const,
		// Astro turns preloading on again for the browser build.
		configEnvironment: () => ({ build: { modulePreload: false as const } }),
		load: (id: string) =>
			id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
	};
}
