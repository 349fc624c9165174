import { readdirSync, readFileSync } from 'node:fs';
import type { sites } from '../sites.ts';

type Site = (typeof sites)[keyof typeof sites];

/**
 * @param site one that is built
 * @returns one page of each kind that it has: what it is, and its address below the site
 */
export function kindsOf({ outDir }: Site): Record<string, string> {
	const tree = JSON.parse(readFileSync(`${outDir}/api/diagnosis.json`, 'utf8')) as { questions: { id: string }[] };
	const isQuestion = (name: string) => tree.questions.some(({ id }) => id === name);
	const isPair = (name: string) => /^0x[0-9a-f]+-0x/.test(name);
	/** The last page of a folder whose name fits. */
	const one = (folder: string, fits: (name: string) => boolean = () => true) => {
		const names = readdirSync(`${outDir}/${folder}`, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && fits(entry.name))
			.map(({ name }) => name);
		return `${folder}/${names.sort().at(-1)}/`;
	};
	return {
		home: './',
		causes: 'fix/',
		article: one('fix'),
		catalogue: 'code/',
		code: one('code', (name) => /^0x[0-9a-f]+$/.test(name)),
		'code of another list': one('code', (name) => !name.startsWith('0x')),
		pair: one('code', isPair),
		diagnosis: 'diagnose/',
		question: one('diagnose', isQuestion),
		'honest end': one('diagnose', (name) => !isQuestion(name)),
		guides: 'guides/',
		guide: one('guides'),
		myths: 'myths/',
		search: 'search/',
		'help desks': 'agents/',
		about: 'about/',
		'not found': 'nowhere/at-all/',
	};
}
