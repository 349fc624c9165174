import type { Tree } from './tree.ts';

/** One path through a diagnosis: the questions asked, and the outcome. */
export interface Path {
	questions: string[];
	outcome: string;
}

/**
 * Generates every path through a diagnosis, one for each combination of answers. Stores only the current path.
 *
 * @param tree a diagnosis without cycles and dead ends
 */
export function* pathsOf(tree: Pick<Tree, 'start' | 'questions'>): Generator<Path> {
	const questions = new Map(tree.questions.map((question) => [question.id, question]));
	const walked: string[] = [];
	function* from(id: string): Generator<Path> {
		const question = questions.get(id);
		if (!question) {
			yield { questions: [...walked], outcome: id };
			return;
		}
		walked.push(id);
		for (const { to } of question.answers) yield* from(to);
		walked.pop();
	}
	yield* from(tree.start);
}

/** Statistics over all paths of a diagnosis. */
export interface Figures {
	/** Number of paths. */
	paths: number;
	/** Largest number of questions on a path. */
	longest: number;
	/** Half of all paths have at most this many questions. */
	median: number;
	/** Number of paths by outcome. */
	ends: Map<string, number>;
}

/** @returns the figures over all paths of a diagnosis */
export function figuresOf(tree: Pick<Tree, 'start' | 'questions'>): Figures {
	const lengths = new Map<number, number>();
	const ends = new Map<string, number>();
	let paths = 0;
	for (const { questions, outcome } of pathsOf(tree)) {
		paths += 1;
		lengths.set(questions.length, (lengths.get(questions.length) ?? 0) + 1);
		ends.set(outcome, (ends.get(outcome) ?? 0) + 1);
	}
	const sorted = [...lengths].sort(([a], [b]) => a - b);
	let seen = 0;
	const median = sorted.find(([, count]) => (seen += count) >= paths / 2)?.[0] ?? 0;
	return { paths, longest: sorted.at(-1)?.[0] ?? 0, median, ends };
}
