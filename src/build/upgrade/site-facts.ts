import { isAnswer, isPlace, idOf, pageOf, type Entry } from '../../links/ledger.ts';
import { packs } from '../../reply/packs/packs.ts';
import type { EditionFacts, Said } from '../../upgrade/facts.ts';
import { answersIn, editionJsonNames, saidIn, type EditionJson } from '../../upgrade/from-json.ts';
import { BuildError } from '../build-error.ts';
import type { EditionFiles } from './edition-files.ts';

/** The pack that contains the texts of all replies in readable form. */
const readablePack = 'agents/replies.json';

/**
 * @param files a built site
 * @returns the facts about its edition
 * @throws {BuildError} when one of its files is damaged
 */
export function factsOfSite(files: EditionFiles): EditionFacts {
	const json = (path: string): unknown => {
		const text = files.text(path);
		if (text === undefined) return undefined;
		try {
			return JSON.parse(text);
		} catch {
			throw new BuildError(`${path} of the old edition is damaged: it is not valid JSON. Unpack the archive again.`);
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

/** The day of an edition, or of the newest in a list of editions. */
function dayIn(value: unknown): string | undefined {
	const one: unknown = Array.isArray(value) ? value[0] : value;
	const day = one && typeof one === 'object' && 'edition' in one ? one.edition : undefined;
	return typeof day === 'string' ? day : undefined;
}

/** A redirect page does not count: its original moved before that edition. */
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
		// A section of every article.
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

/** Removes links, because they begin with the host that the site was built for, which may change in an update. */
export const withoutLinks = (text: unknown): unknown =>
	typeof text === 'string' ? text.replace(/https?:\/\/\S+/g, '') : text;
