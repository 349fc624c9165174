import type { Content } from '../content/content.ts';
import { digest } from './digests.ts';

/** One thing that the overlay says in place of ours. */
export interface Replacement {
	/** The file, and for a table the field: `strings.yaml nav.fix`. */
	what: string;
	/** A digest of the original as it is now. */
	digest: string;
	/** Whether the original is as it was when the replacement was noted; undefined where it was not noted. */
	unchanged: boolean | undefined;
}

/** @returns what the overlay says in place of ours; what programs write is none of it */
export function replacements(content: Content): Replacement[] {
	const noted = content.overlay[0]?.data.replaces ?? {};
	return content.replaced.map(({ file, field, original }) => {
		const what = [file, field].filter(Boolean).join(' ');
		const now = digest(original);
		const then = Object.hasOwn(noted, what) ? noted[what] : undefined;
		return { what, digest: now, unchanged: then === undefined ? undefined : then === now };
	});
}

/** What programs write, or what is about the overlay itself. */
const byPrograms = ['ledger.yaml', 'editions.yaml', 'overlay.yaml'];

/**
 * @param content parsed content
 * @param names of the content folder and of the overlay
 * @returns what the overlay adds and replaces, a line each; what to do comes last
 */
export function overlayReport(content: Content, names: { contentName: string; overlayName: string }): string {
	const added = content.added.filter((file) => !byPrograms.includes(file));
	const replaced = replacements(content);
	const says = ({ unchanged }: Replacement) =>
		unchanged ? '' : unchanged === undefined ? '  (not noted yet)' : '  THE ORIGINAL HAS CHANGED SINCE';
	return [
		`${names.overlayName}/ is laid over ${names.contentName}/.`,
		...added.map((file) => `  + ${file}`),
		...replaced.map((one) => `  ~ ${one.what}${says(one)}`),
		...(replaced.every(({ unchanged }) => unchanged)
			? []
			: [
					'Compare what has changed with your own; "npm run overlay" then notes the originals as they are now, so that the next change shows.',
				]),
	].join('\n');
}
