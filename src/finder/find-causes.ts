import { writeFragment } from '../diagnosis/fragment.ts';
import { walk } from '../diagnosis/walk.ts';
import { find, maxQuery, type Found } from '../message/find.ts';
import { maxRead, readMessage } from '../message/read-message.ts';
import type { Recognition } from '../message/recognition.ts';
import { normalize } from '../text/normalize.ts';
import { statementsOf, type Statement } from './evidence.ts';
import { textWords, type TextWord } from './patterns.ts';
import { quietLines } from './quiet-lines.ts';
import { rank, type RankedCause } from './rank.ts';
import { withSentences, type FinderIndex, type ReportIndex, type Tells } from './report-index.ts';
import { signalStatements } from './signals.ts';
import { outside, withoutBoilerplate, withoutNames, withoutSpent } from './spent-words.ts';
import { wordEvidence } from './word-evidence.ts';

/** What the finder finds in a report. */
export interface Finding {
	/** Whether it is a short text in the person's own words, to be searched for like a query. */
	isQuery: boolean;
	/** Codes, pairs, events and links in the text. */
	found: Found;
	/** Likeliest first; empty when no cause has enough evidence. */
	causes: RankedCause[];
	/** Answers of the diagnosis that the text implies, on the path from the first question. */
	tells: Tells;
	/** The same, including answers that are not on that path. */
	allTells: Tells;
	/** The fragment of a diagnosis with the answers on the path; empty when there are none. */
	fragment: string;
}

/** Words are read in this many characters only, because a log repeats itself. Codes are read to the end. */
const maxWords = 20_000;

/**
 * @param text what a person typed or pasted
 * @param index the index of the content
 * @returns the codes, pairs, events, known sentences and links in the text; never throws
 */
export const readReport = (text: string, { codes, pages, report }: FinderIndex): Found =>
	find(text, withSentences(codes, report), pages.pages, pages.former);

/**
 * Reads a report of any kind: a code, a dialog, a log, a sentence in the person's own words. Each piece of evidence gives
 * points to causes, and the points are added up.
 * @param text what a person typed or pasted
 * @param index the index of the content
 * @param found the result of `readReport` for the text, if already known
 * @returns what was found, and the likeliest causes with reasons; never throws
 */
export function findCauses(text: string, index: FinderIndex, found = readReport(text, index)): Finding {
	const { report, pages } = index;
	const codes = withSentences(index.codes, report);
	const rest = (found.rest ?? text).slice(0, maxRead);
	const recognition = found.recognition ?? readMessage(rest, codes);
	const plain = normalize(rest);
	const all = withoutBoilerplate(textWords(plain.text.slice(0, maxWords)), report);
	// A name counts as its code and a known sentence as a whole; their words are not evidence of their own.
	const known = [...recognition.names, ...recognition.sentences].map(({ position }) => position);
	const words = outside(all, known, plain.at);
	const loud = new Set<TextWord | undefined>(
		outside(words, quietLines(plain.text.slice(0, maxWords)), (index) => index),
	);
	const statements = [
		...statementsOf(withQuery(recognition, found), codes, report),
		...signalStatements(plain.text, words, (word) => !loud.has(word), report),
	];
	const isShort = rest.length <= maxQuery;
	const weak = new Set(isShort ? [] : report.weakWords);
	const unspent = withoutNames(withoutSpent(words, recognition, plain.at), plain.text).filter(
		(word) => loud.has(word) && !weak.has(word.stem),
	);
	const evidence = [...statements.flatMap((one) => one.evidence), ...wordEvidence(unspent, pages, report)];
	const addresses = new Set(pages.pages.map(({ address }) => address));
	const causes = rank(
		evidence.filter(({ cause }) => addresses.has(`/fix/${cause}/`)),
		report,
	);
	const allTells: Tells = Object.assign({}, ...byDepth(statements, report).map((one) => one.tells));
	const tells = onPath(allTells, report);
	// The diagnosis can start from anything that implies an answer, and from codes that have causes.
	const start =
		statements.find((one) => Object.keys(one.tells).length > 0 && one.id !== '') ??
		statements.find(({ id }) => codes.causes[id]);
	const hasTells = Object.keys(tells).length > 0;
	const isQuery = isShort && found.verdict === 'none' && !rest.trim().includes('\n');
	return {
		isQuery,
		found,
		causes,
		tells,
		allTells,
		fragment: hasTells ? writeFragment(report.tree, tells, start?.id) : '',
	};
}

/** A short query is resolved, not read as a message: its answers count like codes in a text. */
function withQuery(recognition: Recognition, { recognition: read, answers }: Found): Recognition {
	if (read) return recognition;
	const codes = answers
		.filter(({ kind }) => kind === 'code' || kind === 'pair')
		.map(({ id, title }) => ({
			...{ id, list: title[0]?.list ?? '', value: 0, position: { start: 0, end: 0 }, again: [], sameValueIn: [] },
			spelling: title.map(({ written }) => written).join(' / '),
			why: { kind: 'number' as const },
			unexplained: false,
		}));
	return { ...recognition, codes, pairs: [], events: [] };
}

/**
 * Orders statements so that, of two different answers, the more specific one comes last and wins: the one that leads further
 * through the questions, and if equal, the one that gives a cause more points.
 */
function byDepth(statements: readonly Statement[], { tree }: ReportIndex): Statement[] {
	const depth = ({ tells }: Statement) => walk(tree, tells).path.length;
	const points = ({ evidence }: Statement) => Math.max(0, ...evidence.map((one) => one.points));
	return statements.toReversed().sort((one, other) => depth(one) - depth(other) || points(one) - points(other));
}

/** The answers on the path from the first question. */
function onPath(tells: Tells, { tree }: ReportIndex): Tells {
	return Object.fromEntries(walk(tree, tells).path.map(({ question, answer }) => [question, answer]));
}
