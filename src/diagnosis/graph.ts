import type { Tree } from './tree.ts';

type Nodes = Pick<Tree, 'questions'>;

/** @returns the targets of the answers to a question; empty for an outcome */
function after(tree: Nodes, id: string): string[] {
	return tree.questions.find((question) => question.id === id)?.answers.map(({ to }) => to) ?? [];
}

/**
 * @param tree a diagnosis
 * @param id a question or an outcome
 * @returns the ids of all questions and outcomes that can be reached from it, including itself
 */
export function reachableFrom(tree: Nodes, id: string): Set<string> {
	const reached = new Set<string>();
	const waiting = [id];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (reached.has(next)) continue;
		reached.add(next);
		waiting.push(...after(tree, next));
	}
	return reached;
}

/**
 * Looks for a cycle by depth-first search.
 *
 * @param tree a diagnosis
 * @returns the ids along the first cycle found, with the first repeated at the end; undefined when there is none
 */
export function cycleIn(tree: Nodes): string[] | undefined {
	const done = new Set<string>();
	const path: string[] = [];
	const visit = (id: string): string[] | undefined => {
		if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
		if (done.has(id)) return undefined;
		path.push(id);
		for (const next of after(tree, id)) {
			const cycle = visit(next);
			if (cycle) return cycle;
		}
		path.pop();
		done.add(id);
		return undefined;
	};
	for (const { id } of tree.questions) {
		const cycle = visit(id);
		if (cycle) return cycle;
	}
	return undefined;
}
