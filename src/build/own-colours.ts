import { join } from 'node:path';
import { accentStyles } from '../content/accent.ts';
import { loadContent } from '../guide/load-content.ts';
import { settings } from '../settings.ts';

/**
 * Puts the operator's accent into the style sheet of every page. The policy of the pages allows no other place.
 *
 * @returns a Vite plugin
 */
export function ownColours() {
	return {
		name: 'own-colours',
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
