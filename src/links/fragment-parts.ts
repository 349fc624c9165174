import { safeDecodeURIComponent } from '../text/safe-decode.ts';

/** One part of a fragment. */
export interface FragmentPart {
	/** Before the equals sign, in lower case: ids have no capitals, and some programs add them. */
	key: string;
	/** After the equals sign, in its original case; empty when there is none. */
	value: string;
	/** The whole part, to show when it is unknown. */
	text: string;
}

/**
 * Splits a fragment and then decodes its parts, so that an escaped separator stays part of its value. A fragment
 * without any plain separator was escaped as a whole by some program, and is decoded first.
 *
 * @param fragment with or without the #
 * @returns its parts, without empty ones
 */
export function fragmentParts(fragment: string): FragmentPart[] {
	const text = fragment.replace(/^#/, '');
	return (/[;&]/.test(text) ? text : safeDecodeURIComponent(text))
		.split(/[;&]/)
		.filter((part) => part !== '')
		.map((part) => {
			const pair = part.includes('=') ? part : safeDecodeURIComponent(part);
			const end = pair.includes('=') ? pair.indexOf('=') : pair.length;
			const key = safeDecodeURIComponent(pair.slice(0, end)).toLowerCase();
			return { key, value: safeDecodeURIComponent(pair.slice(end + 1)), text: safeDecodeURIComponent(part) };
		});
}
