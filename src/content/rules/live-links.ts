import { addressesOf } from '../addresses.ts';
import { withoutFences } from '../fences.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';

const link = /\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;

/** Links inside the guide must lead somewhere, down to the fragment. */
export const liveLinks: Rule = {
	id: 'live-links',
	title: 'Every link inside the guide leads to a page and a place on it.',
	remedy: 'Write the address as /fix/<cause>/ or /fix/<cause>/#<step>, with the slash before the #.',
	check(content) {
		const addresses = addressesOf(content);
		return allTexts(content).flatMap(({ file, path, text, line }) =>
			[...withoutFences(text).matchAll(link)].flatMap((match) => {
				const target = match[1] ?? '';
				const message = wrongWith(target, addresses);
				return message ? [{ file, field: path.join('.'), line, message }] : [];
			}),
		);
	},
};

function wrongWith(target: string, addresses: Map<string, Set<string>>): string | undefined {
	if (/^https:\/\//.test(target)) return undefined;
	if (!target.startsWith('/')) return `"${target}" is neither an address of this guide nor a whole https:// address.`;
	const [address = '', fragment] = target.split('#');
	const ids = addresses.get(address);
	if (!ids) return `"${target}" leads nowhere: there is no page ${address}.`;
	if (fragment && !ids.has(fragment)) return `"${target}" leads nowhere: ${address} has no place called "${fragment}".`;
	return undefined;
}
