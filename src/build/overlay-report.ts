import type { Content } from '../content/content.ts';
import { digest } from './digests.ts';

/** A file or field that the overlay replaces. */
export interface Replacement {
	/** The file; for a YAML file, also the field: `strings.yaml nav.fix`. */
	what: string;
	/** A digest of the current original. */
	digest: string;
	/** Whether the original is unchanged since the replacement was recorded; undefined if it was never recorded. */
	unchanged: boolean | undefined;
}

/** @returns everything that the overlay replaces, except files written by programs */
export function replacements(content: Content): Replacement[] {
	const recorded = content.overlay[0]?.data.replaces ?? {};
	return content.replaced.map(({ file, field, original }) => {
		const what = [file, field].filter(Boolean).join(' ');
		const now = digest(original);
		const then = Object.hasOwn(recorded, what) ? recorded[what] : undefined;
		return { what, digest: now, unchanged: then === undefined ? undefined : then === now };
	});
}

/** Files that programs write. */
const byPrograms = ['ledger.yaml', 'editions.yaml', 'overlay.yaml'];

/**
 * @param content parsed content
 * @param names display names of the content folder and of the overlay
 * @returns what the overlay adds and replaces, one per line, then what to do
 */
export function overlayReport(content: Content, names: { contentName: string; overlayName: string }): string {
	const added = content.added.filter((file) => !byPrograms.includes(file));
	const replaced = replacements(content);
	const says = ({ unchanged }: Replacement) =>
		unchanged ? '' : unchanged === undefined ? '  (original not recorded yet)' : '  THE ORIGINAL HAS CHANGED';
	return [
		`${names.overlayName}/ is merged over ${names.contentName}/.`,
		...added.map((file) => `  + ${file}`),
		...replaced.map((one) => `  ~ ${one.what}${says(one)}`),
		...(replaced.every(({ unchanged }) => unchanged)
			? []
			: [
					'Compare the changed originals with your versions. Then run "npm run overlay" to record the current originals, so that you see the next change.',
				]),
	].join('\n');
}
