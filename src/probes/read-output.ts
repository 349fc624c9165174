import type { Probe, ProbeResult } from '../schemas/probe.ts';
import { fill } from '../text/fill.ts';
import { findPatterns, type Found } from './find-patterns.ts';
import { foldOutput, maxOutput } from './fold-output.ts';

/** Slot values: what the person typed, and the examples of the content for the rest. */
export interface SlotState {
	typed: Readonly<Record<string, string>>;
	examples: Readonly<Record<string, string>>;
}

/** What was read from an output. */
export interface Reading {
	/** What was recognised, each once, in the order of the output: a text, and the line. */
	read: { says: string; line: string }[];
	/** Texts of results that match but pick no answer: what is still missing. */
	missing: string[];
	/** The one answer that all results agree on; absent when there is none, or more than one. */
	picked?: { answer: string; says: string; check?: string };
	/** Answers that contradict each other; empty when none do. */
	contradicting: string[];
	/** Whether the text was too long to be read to its end. Nothing is picked then. */
	tooLong: boolean;
}

/**
 * Reads the output of a command. Uncertainty is left open: no answer is picked unless a result matches, and none when
 * results point to different answers.
 *
 * @param probes the probes of one question
 * @param text what was pasted
 * @param slots the slot values in the person's commands
 */
export function readOutput(probes: readonly Probe[], text: string, slots: SlotState): Reading {
	const lines = foldOutput(text);
	const tooLong = text.length > maxOutput;
	const values = { ...slots.examples, ...slots.typed };
	const filled = ({ needs }: { needs: readonly string[] }) => needs.every((id) => Object.hasOwn(slots.typed, id));
	const each = probes.map((probe) => {
		const found = findPatterns({ ...probe, patterns: probe.patterns.filter(filled) }, lines, values);
		const results = probe.results.filter((result) => filled(result) && holds(result, found));
		return { found, results: results.map((result) => ({ ...result, answer: answerOf(probe, result.id) })) };
	});
	const results = each.flatMap((reading) => reading.results);
	const picks = results.filter(({ answer }) => answer !== undefined);
	const answers = [...new Set(picks.flatMap(({ answer }) => answer ?? []))];
	const [pick] = picks;
	return {
		read: recognised(each.flatMap(({ found }) => found)),
		missing: picks.length > 0 ? [] : results.map(({ says }) => says),
		...(pick?.answer !== undefined &&
			answers.length === 1 &&
			!tooLong && { picked: { answer: pick.answer, says: pick.says, ...withCheck(picks) } }),
		contradicting: answers.length > 1 ? answers : [],
		tooLong,
	};
}

function holds(result: ProbeResult, found: readonly Found[]): boolean {
	const has = (id: string) => found.some(({ pattern }) => pattern.id === id);
	if (!result.all.every(has) || result.none.some(has)) return false;
	const valuesOf = (path: string) => {
		const [id, hole = ''] = path.split('.');
		return found.flatMap(({ pattern, values }) => (pattern.id === id ? (values[hole]?.toLowerCase() ?? []) : []));
	};
	if (result.same.length > 0 && new Set(result.same.flatMap(valuesOf)).size !== 1) return false;
	const [one = '', other = ''] = result.differ;
	const others = new Set(valuesOf(other));
	return result.differ.length === 0 || !valuesOf(one).some((value) => others.has(value));
}

const answerOf = ({ answers }: Probe, result: string): string | undefined =>
	Object.hasOwn(answers, result) ? answers[result] : undefined;

/** A check is only asked for when every result has one. */
function withCheck(picks: readonly ProbeResult[]): { check?: string } {
	const check = picks.every((pick) => pick.check) ? picks[0]?.check : undefined;
	return check ? { check } : {};
}

function recognised(found: readonly Found[]): Reading['read'] {
	const byText = new Map<string, Reading['read'][number]>();
	for (const { pattern, values, line } of [...found].sort((a, b) => a.index - b.index)) {
		const says = fill(pattern.says, values);
		if (!byText.has(says)) byText.set(says, { says, line });
	}
	return [...byText.values()];
}
