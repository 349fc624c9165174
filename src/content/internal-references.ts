import { treeOutside } from '../diagnosis/tree-outside.ts';
import type { Content } from './content.ts';
import { placesOf, type FilePlace } from './places.ts';

type Path = readonly PropertyKey[];

/**
 * Finds everything that leads only to internal articles: references, answers and outcomes of the diagnosis, sentences and
 * signals without any other cause, presets of removed answers, and probe results that pick one.
 *
 * @param given content without its internal articles
 * @param internal the ids of those articles
 * @returns the content with a diagnosis whose answers lead to the remaining nodes, and the paths to remove, by file
 */
export function internalReferences(given: Content, internal: ReadonlySet<string>): [Content, Map<string, Path[]>] {
	const out = new Map<string, Path[]>();
	const add = (file: string, ...paths: Path[]) => out.set(file, [...(out.get(file) ?? []), ...paths]);
	const outNodes = new Set<string>();
	const outAnswers = new Set<string>();
	const diagnosis = given.diagnosis.map((file) => {
		const cut = treeOutside(file.data, (cause) => internal.has(cause));
		for (const id of cut.out) outNodes.add(id);
		for (const answer of cut.outAnswers) outAnswers.add(answer);
		for (const part of ['questions', 'outcomes'] as const)
			cut.tree[part].forEach(({ id }, index) => cut.out.has(id) && add(file.file, [part, index]));
		cut.tree.questions.forEach(({ id, answers }, index) =>
			answers.forEach(
				(answer, place) =>
					cut.outAnswers.has(`${id}=${answer.id}`) && add(file.file, ['questions', index, 'answers', place]),
			),
		);
		return { ...file, data: cut.tree };
	});
	const content = { ...given, diagnosis };
	for (const place of placesOf(content)) {
		const { ref, ids } = place.meta;
		if (ref === 'article' && internal.has(String(place.value))) add(place.file.file, holderOf(place));
		if (ref === 'answer' && ids)
			add(
				place.file.file,
				...ids(place.value as never)
					.filter((id) => outAnswers.has(id))
					// A table of answers loses one entry; anything that opens at the answer is removed as a whole.
					.map((id) => (typeof place.path.at(-1) === 'number' ? place.path : [...place.path, id.split('=')[0]!])),
			);
	}
	const isInternal = (causes: string[]) => causes.length > 0 && causes.every((cause) => internal.has(cause));
	for (const { file, data } of content.recognition) {
		data.sentences.forEach(({ causes }, index) => isInternal(causes) && add(file, ['sentences', index]));
		data.signals.forEach(({ raises }, index) => isInternal(Object.keys(raises)) && add(file, ['signals', index]));
	}
	for (const { file, data } of content.probes) {
		const picks = (result: string) => outAnswers.has(`${data.question}=${data.answers[result]}`);
		const patternsOf = (results: typeof data.results) => new Set(results.flatMap(({ all, none }) => [...all, ...none]));
		const kept = patternsOf(data.results.filter(({ id }) => !picks(id)));
		const removed = patternsOf(data.results.filter(({ id }) => picks(id)));
		data.results.forEach(({ id }, index) => picks(id) && add(file, ['results', index], ['answers', id]));
		data.patterns.forEach(({ id }, index) => removed.has(id) && !kept.has(id) && add(file, ['patterns', index]));
	}
	const probes = content.probes.filter(({ data }) => !data.question || !outNodes.has(data.question));
	return [{ ...content, probes }, out];
}

/** @returns the path to remove with a reference: its own in a list or a table of ids, otherwise that of the enclosing item */
function holderOf({ file, path, value }: FilePlace): Path {
	const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], file.data);
	const isField = !Array.isArray(parent) && (parent as Record<PropertyKey, unknown>)[path.at(-1)!] === value;
	return isField ? path.slice(0, -1) : path;
}
