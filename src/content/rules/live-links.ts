import type { CollectionName } from '../../schemas/collections.ts';
import { webAddress } from '../../schemas/text.ts';
import { addressesOf } from '../addresses.ts';
import { findLinks } from '../links.ts';
import type { Rule } from '../rule.ts';
import { markdownOf } from '../texts.ts';

/** Which kinds of files pages come from, by the first part of their address; all others are pages of the engine. */
const kindsOf: Readonly<Record<string, readonly CollectionName[]>> = {
	fix: ['articles', 'stages'],
	code: ['codes', 'pairs'],
	diagnose: ['diagnosis'],
	guides: ['guides'],
	myths: ['myths'],
};

/** Links inside the guide must lead somewhere, down to the fragment; others must show the host to which they lead. */
export const liveLinks: Rule = {
	id: 'live-links',
	title: 'Every link inside the guide leads to a page and a place on it, and every other shows its host.',
	remedy: 'Write the address as /fix/<cause>/ or /fix/<cause>/#<step>, with the slash before the #.',
	check(content) {
		const addresses = addressesOf(content);
		const unsure = (target: string) =>
			target.startsWith('/') &&
			(kindsOf[target.split('/')[1] ?? ''] ?? ['pages']).some((kind) => content.broken.has(kind));
		return markdownOf(content).flatMap(({ file, path, text, textLine }) =>
			findLinks(text).flatMap(({ target, line, isPicture }) => {
				const message = isPicture ? pictureOf(target) : unsure(target) ? undefined : wrongWith(target, addresses);
				return message ? [{ file, field: path.join('.'), line: textLine && textLine + line, message }] : [];
			}),
		);
	},
};

/** Every reader would ask that host for it, and the policy of the pages forbids that. */
const pictureOf = (target: string) => `"${target}" is a picture, and pages show none that content names.`;

function wrongWith(target: string, addresses: Map<string, Set<string>>): string | undefined {
	if (webAddress.test(target)) return undefined;
	if (/^https:/i.test(target)) return `"${target}" does not show its host: it has a user name or letters of its own.`;
	if (!target.startsWith('/')) return `"${target}" is neither an address of this guide nor a whole https:// address.`;
	const [address = '', fragment] = target.split('#');
	const ids = addresses.get(address);
	if (!ids && addresses.has(`${address}/`)) return `"${target}" leads nowhere: the page is ${address}/, with a slash.`;
	if (!ids) return `"${target}" leads nowhere: there is no page ${address}.`;
	if (fragment && !ids.has(fragment)) return `"${target}" leads nowhere: ${address} has no place called "${fragment}".`;
	return undefined;
}
