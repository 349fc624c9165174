import type { CollectionName } from '../../schemas/collections.ts';
import { webAddress } from '../../schemas/text.ts';
import { addressesOf } from '../addresses.ts';
import { findLinks } from '../links.ts';
import type { Rule } from '../rule.ts';
import { markdownOf } from '../texts.ts';

/** The collections that pages come from, by the first part of their address; all other pages belong to the engine. */
const kindsOf: Readonly<Record<string, readonly CollectionName[]>> = {
	fix: ['articles', 'stages'],
	code: ['codes', 'pairs'],
	diagnose: ['diagnosis'],
	guides: ['guides'],
	myths: ['myths'],
};

/** Internal links must resolve, including the fragment; external links must show their host. */
export const liveLinks: Rule = {
	id: 'live-links',
	title: 'Every internal link leads to a page and a place on it, and every external link shows its host.',
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

/** Every reader's browser would request it from that host, which the policy of the pages forbids. */
const pictureOf = (target: string) => `"${target}" is a picture, and content cannot embed pictures.`;

function wrongWith(target: string, addresses: Map<string, Set<string>>): string | undefined {
	if (webAddress.test(target)) return undefined;
	if (/^https:/i.test(target)) return `"${target}" does not show its host: it has a user name or non-ASCII letters.`;
	if (!target.startsWith('/')) return `"${target}" is neither an address of this guide nor an absolute https:// URL.`;
	const [address = '', fragment] = target.split('#');
	const ids = addresses.get(address);
	if (!ids && addresses.has(`${address}/`)) return `"${target}" leads nowhere: the page is ${address}/, with a slash.`;
	if (!ids) return `"${target}" leads nowhere: there is no page ${address}.`;
	if (fragment && !ids.has(fragment)) return `"${target}" leads nowhere: ${address} has no id "${fragment}".`;
	return undefined;
}
