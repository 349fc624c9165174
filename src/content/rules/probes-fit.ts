import type { Content } from '../content.ts';
import { compilePattern, holesOf } from '../../probes/compile-pattern.ts';
import type { Probe } from '../../schemas/probe.ts';
import type { Problem, Rule } from '../rule.ts';

/** A probe with a broken reference would silently pick no answer, or a wrong one. */
export const probesFit: Rule = {
	id: 'probes-fit',
	title: 'The patterns, results and answers of every probe refer to things that exist.',
	remedy: 'Correct the name, or remove the line.',
	whole: true,
	check(content) {
		const slots = Object.fromEntries(
			content.site.flatMap(({ data }) => Object.entries(data.slots).map(([id, { example }]) => [id, example] as const)),
		);
		return content.probes.flatMap(({ file, data, lineOf }) =>
			[...wrongQuestion(data, content), ...wrongPatterns(data, slots), ...wrongResults(data)].map(
				({ path, message }): Problem => ({ file, field: path.join('.'), line: lineOf(path), message }),
			),
		);
	},
};

interface Wrong {
	path: PropertyKey[];
	message: string;
}

function wrongQuestion({ question: id, answers, results }: Probe, content: Content): Wrong[] {
	const question = content.diagnosis.flatMap(({ data }) => data.questions).find((candidate) => candidate.id === id);
	const known = new Set(question?.answers.map((answer) => answer.id));
	const wrong: Wrong[] = [];
	for (const [result, answer] of Object.entries(answers)) {
		if (!results.some((candidate) => candidate.id === result))
			wrong.push({ path: ['answers', result], message: `There is no result "${result}".` });
		if (question && !known.has(answer))
			wrong.push({ path: ['answers', result], message: `The question "${question.id}" has no answer "${answer}".` });
	}
	if (id === undefined && Object.keys(answers).length > 0)
		wrong.push({ path: ['answers'], message: 'There are answers, but no question for them.' });
	return wrong;
}

function wrongPatterns({ patterns, record }: Probe, slots: Readonly<Record<string, string>>): Wrong[] {
	const lines = [
		...record.map((text, index) => ({ text, path: ['record', index] })),
		...patterns.flatMap((pattern, place) =>
			pattern.lines.map((text, index) => ({ text, path: ['patterns', place, 'lines', index] })),
		),
	];
	return [
		...lines.flatMap(({ text, path }) => {
			try {
				compilePattern(text, slots);
				return [];
			} catch (error) {
				return [{ path, message: error instanceof Error ? error.message : String(error) }];
			}
		}),
		...patterns.flatMap((pattern, place) => {
			const holes = holesOf(pattern.lines);
			const named = [...pattern.says.matchAll(/\{([a-zA-Z][\w-]*)\}/g)].map((match) => match[1] ?? '');
			const missing = [...Object.keys(pattern.where), ...named].filter((name) => !holes.includes(name));
			return missing.map((name) => ({
				path: ['patterns', place],
				message: `"${pattern.id}" has no hole "${name}".`,
			}));
		}),
	];
}

function wrongResults({ patterns, results }: Probe): Wrong[] {
	const holes = new Map(patterns.map(({ id, lines }) => [id, holesOf(lines)]));
	return results.flatMap(({ all, none, same, differ }, index) => {
		const path = ['results', index];
		return [
			...[...all, ...none]
				.filter((id) => !holes.has(id))
				.map((id) => ({ path, message: `There is no pattern "${id}".` })),
			...[...same, ...differ]
				.filter((value) => !holes.get(value.split('.')[0] ?? '')?.includes(value.split('.')[1] ?? ''))
				.map((value) => ({ path, message: `There is no value "${value}".` })),
			...(differ.length === 0 || differ.length === 2 ? [] : [{ path, message: 'This list needs exactly two values.' }]),
		];
	});
}
