import type { Tree } from './tree.ts';

/**
 * Follows renamed ids, so that an address from an old ticket still says what it said then.
 *
 * @param aliases the renamed ids of a diagnosis
 * @param question id of a question in any edition
 * @param answer id of an answer in the same edition
 * @returns the ids of today; those that were never renamed come back as they are
 */
export function renamed(aliases: Tree['aliases'] = {}, question: string, answer: string): [string, string] {
	let now: [string, string] = [question, answer];
	// A table may rename a name twice. One that runs in a circle ends all the same.
	for (let left = Object.keys(aliases).length; left > 0; left -= 1) {
		const [id, chosen] = now;
		const pair = own(aliases, `${id}.${chosen}`);
		const name = own(aliases, id);
		if (pair) now = halves(pair);
		else if (name) now = [name, chosen];
		else return now;
	}
	return now;
}

function halves(pair: string): [string, string] {
	const [question = '', answer = ''] = pair.split('.');
	return [question, answer];
}

const own = (aliases: Readonly<Record<string, string>>, key: string) =>
	Object.hasOwn(aliases, key) ? aliases[key] : undefined;
