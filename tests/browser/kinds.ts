import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { sites } from '../sites.ts';

type Site = (typeof sites)[keyof typeof sites];

interface Entry {
	id: string;
}

const among = (records: Entry[]) => (name: string) => records.some(({ id }) => id === name);

/**
 * @param site a built site
 * @returns a page of each kind, and every guide: its kind, and its path within the site. A guide about another subject
 * may have no pairs, myths, guides and help desks.
 */
export function kindsOf({ outDir }: Site): Record<string, string> {
	const fromApi = (name: string): unknown => {
		const file = `${outDir}/api/${name}.json`;
		return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
	};
	const isArticle = among(fromApi('articles') as Entry[]);
	const isQuestion = among((fromApi('diagnosis') as { questions: Entry[] }).questions);
	const isCode = among(fromApi('codes') as Entry[]);
	const isPair = among((fromApi('pairs') as { pairs: Entry[] } | undefined)?.pairs ?? []);
	const pagesIn = (folder: string) =>
		existsSync(`${outDir}/${folder}`)
			? readdirSync(`${outDir}/${folder}`, { withFileTypes: true })
					.filter((entry) => entry.isDirectory())
					.map(({ name }) => name)
					.sort()
			: [];
	/** The last page of a folder whose name matches. */
	const one = (folder: string, fits: (name: string) => boolean) => `${folder}/${pagesIn(folder).findLast(fits)}/`;
	const isThere = (path: string) => existsSync(`${outDir}/${path}index.html`);
	/** A retired page; one that moved redirects at once. */
	const ended = pagesIn('fix').find(
		(name) => !isArticle(name) && !readFileSync(`${outDir}/fix/${name}/index.html`, 'utf8').includes('<lead-on'),
	);
	const kinds = {
		home: './',
		causes: 'fix/',
		article: one('fix', isArticle),
		...(ended && { ended: `fix/${ended}/` }),
		catalogue: 'code/',
		code: one('code', (name) => isCode(name) && name.startsWith('0x')),
		'code of another list': one('code', (name) => isCode(name) && !name.startsWith('0x')),
		pair: one('code', isPair),
		diagnosis: 'diagnose/',
		question: one('diagnose', isQuestion),
		'honest end': one('diagnose', (name) => !isQuestion(name) && name !== 'map'),
		map: 'diagnose/map/',
		guides: 'guides/',
		...Object.fromEntries(pagesIn('guides').map((name) => [`guide ${name}`, `guides/${name}/`])),
		myths: 'myths/',
		search: 'search/',
		'help desks': 'agents/',
		about: 'about/',
	};
	return {
		...Object.fromEntries(Object.entries(kinds).filter(([, path]) => isThere(path))),
		'not found': 'nowhere/at-all/',
	};
}
