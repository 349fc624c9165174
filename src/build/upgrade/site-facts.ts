import { isAnswer, isPlace, idOf, pageOf, type Entry } from '../../links/ledger.ts';
import { packs } from '../../reply/packs/packs.ts';
import type { EditionFacts, Said } from '../../upgrade/facts.ts';
import { answersIn, editionJsonNames, saidIn, type EditionJson } from '../../upgrade/from-json.ts';
import { BuildError } from '../build-error.ts';
import type { EditionFiles } from './edition-files.ts';

/** The pack from which the texts of all replies can be read. */
const readablePack = 'agents/replies.json';

/**
 * @param files a built site
 * @returns what it says of its edition
 * @throws {BuildError} when a file of it is damaged
 */
export function factsOfSite(files: EditionFiles): EditionFacts {
	const json = (path: string): unknown => {
		const text = files.text(path);
		if (text === undefined) return undefined;
		try {
			return JSON.parse(text);
		} catch {
			throw new BuildError(`${path} of the old edition is damaged: it is no JSON. Unpack the archive anew.`);
		}
	};
	const data: EditionJson = Object.fromEntries(editionJsonNames.map((name) => [name, json(`api/${name}.json`)]));
	const guides = [...files.paths].flatMap((path) => /^guides\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
	return {
		day: dayIn(json('api/index.json')) ?? dayIn(json('api/changes.json')),
		said: {
			...saidIn(data),
			guide: new Map(guides.filter((id) => id !== 'glossary').map((id) => [`/guides/${id}/`, { title: '', says: {} }])),
		},
		has: addressesOf(files, answersIn(data.diagnosis)),
		replies: repliesIn(json(readablePack)),
		packs: Object.keys(packs).filter((name) => files.paths.has(`agents/${name}`)),
	};
}

/** Each edition names its own day, or the day of the newest in the list of them. */
function dayIn(value: unknown): string | undefined {
	const one: unknown = Array.isArray(value) ? value[0] : value;
	const day = one && typeof one === 'object' && 'edition' in one ? one.edition : undefined;
	return typeof day === 'string' ? day : undefined;
}

/** A page that only leads on is no page: what it stood for moved before that edition. */
function addressesOf(files: EditionFiles, answers: ReadonlySet<string> | undefined): EditionFacts['has'] {
	const pages = new Map<string, string>();
	const html = (page: string): string => {
		const known = pages.get(page) ?? files.text(`${page.slice(1)}index.html`) ?? '';
		pages.set(page, known);
		return known;
	};
	const isPage = (page: string) => html(page) !== '' && !html(page).includes('http-equiv="refresh"');
	return (entry: Entry) => {
		if (isAnswer(entry)) return answers?.has(entry);
		// A section that all articles have.
		if (entry.startsWith('#')) return true;
		return isPage(pageOf(entry)) && (!isPlace(entry) || html(pageOf(entry)).includes(`id="${idOf(entry)}"`));
	};
}

function repliesIn(value: unknown): ReadonlyMap<string, Said> | undefined {
	if (!Array.isArray(value)) return undefined;
	return new Map(
		(value as Record<string, unknown>[]).flatMap((reply) => {
			const { id, title, text, folder, keywords } = reply;
			return typeof id === 'string' && typeof title === 'string'
				? [[id, { title, says: { title, text: withoutLinks(text), folder, keywords } }] as const]
				: [];
		}),
	);
}

/** Links in a reply begin with the host that the site was built for, which an update need not keep. */
export const withoutLinks = (text: unknown): unknown =>
	typeof text === 'string' ? text.replace(/https?:\/\/\S+/g, '') : text;
