import { Graph, layout } from '@dagrejs/dagre';
import type { Tree } from './tree.ts';

/** Something in the picture, with its middle. */
export interface Box {
	id: string;
	kind: 'question' | 'cause' | 'human';
	x: number;
	y: number;
	width: number;
	height: number;
	/** Its words, broken to fit. */
	lines: string[];
}

/** The way from a question to what one or more of its answers lead to. */
export interface Arrow {
	from: string;
	to: string;
	points: { x: number; y: number }[];
	/** Ids of the answers, one a line. */
	lines: string[];
	/** Middle of those words. */
	x: number;
	y: number;
}

/** A diagnosis laid out, with the room that it takes. */
export interface Picture {
	width: number;
	height: number;
	boxes: Box[];
	arrows: Arrow[];
}

/** Measures for text of 13 px in boxes and of 11 px on arrows; a letter takes about half its height. */
const box = { letters: 30, letter: 7, line: 17, padding: 20 };
const label = { letter: 6.2, line: 13 };

/**
 * Lays the questions and ends of a diagnosis out, from left to right.
 *
 * @param tree a diagnosis without circles
 * @param titles what each question and outcome is called
 */
export function pictureOf(tree: Tree, titles: ReadonlyMap<string, string>): Picture {
	const graph = new Graph();
	graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 36, edgesep: 8, marginx: 8, marginy: 8 });
	graph.setDefaultEdgeLabel(() => ({}));
	const kinds = new Map<string, Box['kind']>([
		...tree.questions.map(({ id }) => [id, 'question'] as const),
		...tree.outcomes.map(({ id, article }) => [id, article ? 'cause' : 'human'] as const),
	]);
	const words = new Map([...kinds.keys()].map((id) => [id, broken(titles.get(id) ?? id, box.letters)]));
	for (const [id, lines] of words) graph.setNode(id, size(lines, box.letter, box.line, box.padding));
	const joined = arrowsOf(tree);
	for (const { from, to, answers } of joined)
		graph.setEdge(from, to, { ...size(answers, label.letter, label.line, 4), labelpos: 'c' });
	layout(graph);
	const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
	const place = (id: string) => graph.node(id) as Pick<Box, 'x' | 'y' | 'width' | 'height'>;
	return {
		width: Math.ceil(width),
		height: Math.ceil(height),
		boxes: [...kinds].map(([id, kind]) => {
			const { x, y, width: across, height: down } = place(id);
			return { id, kind, x, y, width: across, height: down, lines: words.get(id) ?? [] };
		}),
		arrows: joined.map(({ from, to, answers }) => {
			const { points, x, y } = graph.edge(from, to) as Pick<Arrow, 'points' | 'x' | 'y'>;
			const [start, end] = [place(from), place(to)];
			// An arrow leaves a box at its right side and comes to the next at its left.
			const ends = {
				first: { x: start.x + start.width / 2, y: start.y },
				last: { x: end.x - end.width / 2, y: end.y },
			};
			return { from, to, points: [ends.first, ...points.slice(1, -1), ends.last], x, y, lines: answers };
		}),
	};
}

/** Answers that lead from one question to the same place share an arrow. */
function arrowsOf(tree: Tree): { from: string; to: string; answers: string[] }[] {
	return tree.questions.flatMap(({ id: from, answers }) =>
		[...new Set(answers.map(({ to }) => to))].map((to) => ({
			from,
			to,
			answers: answers.filter((answer) => answer.to === to).map(({ id }) => id),
		})),
	);
}

/** @returns a text in lines of at most so many letters; a longer word stays whole */
function broken(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

const size = (lines: readonly string[], letter: number, line: number, padding: number) => ({
	width: Math.max(...lines.map(({ length }) => length)) * letter + padding,
	height: lines.length * line + padding / 2,
});
