import type { Recognition } from '../message/recognition.ts';
import type { ReportIndex, Tells } from './report-index.ts';
import type { CodeIndex } from '../codes/code-index.ts';

/** One reason for or against a cause. */
export interface Evidence {
	cause: string;
	/** Negative when it is evidence against the cause. */
	points: number;
	kind: 'code' | 'sentence' | 'signal' | 'words';
	/** The code as written, or the words of the text. */
	words: string;
}

/** What one part of a text implies: evidence for causes, and answers to questions of the diagnosis. */
export interface Statement {
	evidence: Evidence[];
	tells: Tells;
	/** Id from which the diagnosis can be started; empty for a signal. */
	id: string;
}

/** Below this, nearly every number is in some list. */
const minUnambiguous = 0x100;

/** @returns statements for the codes, pairs, events, names and sentences of a text, strongest first */
export function statementsOf(found: Recognition, codes: CodeIndex, report: ReportIndex): Statement[] {
	const { weights, tells } = report;
	const ranked = (
		id: string,
		words: string,
		causes: readonly string[],
		points: number,
		kind: Evidence['kind'],
	): Statement => ({
		id,
		tells: tells[id] ?? {},
		evidence: causes.map((cause, rank) => ({
			cause,
			kind,
			words,
			points: points * Math.max(0.3, 1 - rank * weights.perRank),
		})),
	});
	const ofCode = (id: string, words: string, points: number) =>
		ranked(id, words, codes.causes[id] ?? [], points, 'code');
	const named = new Set(found.names.flatMap(({ ids }) => ids));
	const halves = new Set(found.pairs.filter(({ recorded }) => recorded).flatMap(({ id }) => id.split('-')));
	const known = [...found.codes, ...found.pairs].map(({ id }) => id).filter((id) => codes.causes[id]);
	return [
		...found.pairs.map(({ id }) => ofCode(id, id.replace('-', ' / '), weights.pair)),
		...found.codes
			.filter(({ id }) => id !== '' && !halves.has(id))
			.map(({ id, spelling, value, unexplained }) => {
				const guess = value < minUnambiguous ? weights.unexplained / 2 : weights.unexplained;
				return ofCode(id, spelling, unexplained ? guess : named.has(id) ? weights.name : weights.code);
			}),
		...found.events.filter(({ id }) => id !== '').map(({ id, event }) => ofCode(id, String(event), weights.event)),
		...found.sentences.flatMap(({ id, words }) => {
			const sentence = report.sentences.find((one) => one.id === id);
			// A sentence and a code from the same dialog count as one piece of evidence.
			const isCounted = sentence?.codes.some((code) => known.includes(code)) || (sentence?.general && known.length > 0);
			if (!sentence || isCounted) return [];
			return [{ ...ranked(id, words, sentence.causes, weights.sentence, 'sentence'), tells: sentence.tells }];
		}),
	];
}
