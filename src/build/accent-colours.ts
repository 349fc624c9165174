import { join } from 'node:path';
import { accentStyles } from '../content/accent.ts';
import { loadContent } from '../guide/load-content.ts';
import { settings } from '../settings.ts';

/**
 * Adds the operator's accent to the style sheet of every page. The policy of the pages allows no other place.
 *
 * @returns a Vite plugin
 */
export function accentColours() {
	return {
		name: 'accent-colours',
		enforce: 'pre' as const,
		transform(this: { addWatchFile(path: string): void }, code: string, id: string) {
			if (!/\/src\/styles\/global\.css(\?|$)/.test(id)) return undefined;
			for (const folder of [settings.contentFolder, settings.overlayFolder])
				if (folder !== undefined) this.addWatchFile(join(folder, 'site.yaml'));
			const accent = loadContent().site[0]?.data.accent;
			return accent && `${code}\n${accentStyles(accent)}`;
		},
	};
}
