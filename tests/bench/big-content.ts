import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { smallContent } from '../unit/content/small-content.ts';
import { growTree } from './big-tree.ts';
import { randomNumbers } from '../random.ts';

/** The number of codes that lead to the articles: few, since the number of pages is what is measured. */
const codes = 50;

const random = randomNumbers(7);
const below = (most: number) => Math.floor(random() * most);
const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo kra stel mor ank ind ost urg eph'.split(' ');
const vocabulary = [
	...new Set(
		Array.from({ length: 5000 }, () =>
			Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join(''),
		),
	),
];

/** A word, distributed as in a natural language: few are common, most are rare. */
const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '';
const words = (count: number) => Array.from({ length: count }, word).join(' ');
const line = (count: number) => words(count).replace(/^./, (first) => first.toUpperCase());
const sentence = (count: number) => `${line(count)} [@maker-manual].`;

/** An article of the large site: the last part of its URL, and its title. */
export interface BigArticle {
	id: string;
	title: string;
}

/**
 * Writes the content of a large site: the small content of the unit tests plus many articles of invented words, with as
 * many names, steps and words as an article of the guide.
 *
 * @param folder emptied first
 * @param articles their number
 * @returns the articles
 */
export function writeBigContent(folder: string, articles: number): [BigArticle, ...BigArticle[]] {
	rmSync(folder, { recursive: true, force: true });
	const files = smallContent();
	const made = Array.from({ length: articles }, (_, place) => ({ id: `cause-${place}`, title: line(6) }));
	const ids = made.map(({ id }) => id);
	for (const { id, title } of made) files.set(`articles/${id}.mdx`, article(title));
	files.set('diagnosis/tap.yaml', growTree(files.get('diagnosis/tap.yaml') ?? '', ids));
	files.set('codes/many.yaml', stringify(listOf(made)));
	for (const [path, text] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return made as [BigArticle, ...BigArticle[]];
}

function article(title: string): string {
	const front = {
		title,
		summary: `${line(14)}.`,
		stage: 'pipe',
		aliases: Array.from({ length: 6 }, () => words(5)),
		appliesTo: { client: 'Any tap', host: 'Any house' },
		reviewed: '2026-11-22',
		reviewBy: '2027-05-22',
		reply: `${line(20)}.`,
	};
	const steps = Array.from({ length: 5 }, (_, place) => step(`step-${place}`));
	const background = Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => sentence(12)).join(' '));
	return [
		// As plain text, since YAML would parse a date as a time.
		`---\n${stringify(front, { lineWidth: 0 })}---`,
		`<Test where="cellar" rights="user" minutes="2">\n${sentence(20)}`,
		`<Yes>${sentence(10)}</Yes>`,
		`<No>${sentence(10)}</No>\n</Test>`,
		...steps,
		`<Verify>${sentence(12)}</Verify>`,
		`<LookAlike cause="washer">${sentence(10)}</LookAlike>`,
		`## ${line(3)} [#background-${below(1e6)}]`,
		...background,
	].join('\n\n');
}

const step = (id: string) =>
	[
		`<Step id="${id}" title="${line(5)}" where="cellar" rights="user" minutes="5" risk="none">\n${sentence(30)}`,
		`<Expect>${sentence(10)}</Expect>`,
		`<IfNot>${line(8)}.</IfNot>\n</Step>`,
	].join('\n\n');

function listOf(made: readonly BigArticle[]) {
	return {
		label: 'many number',
		seen: 'On the display of the tap.',
		sources: ['maker-manual'],
		order: 3,
		codes: Array.from({ length: codes }, (_, place) => ({
			value: 0x1000 + place,
			short: words(3),
			meaning: `${line(10)}.`,
			evidence: 'reported',
			sources: ['forum-drip'],
			stage: 'pipe',
			causes: made.filter((_, index) => index % codes === place).map(({ id }) => id),
		})),
	};
}
