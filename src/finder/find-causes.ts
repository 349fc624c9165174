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
import { outside, withoutBoilerplate, withoutSpent } from './spent-words.ts';
import { wordEvidence } from './word-evidence.ts';

/** What the finder makes of a report. */
export interface Finding {
	/** Whether it is a short text in own words, to be searched for like a query. */
	isQuery: boolean;
	/** Codes, pairs, events and links, as the text names them. */
	found: Found;
	/** Likeliest first; none where too little speaks for any. */
	causes: RankedCause[];
	/** What the text already tells the diagnosis. */
	tells: Tells;
	/** The same beyond what the questions reach from the start. */
	allTells: Tells;
	/** The fragment of the diagnosis with that filled in; empty where nothing is told. */
	fragment: string;
}

/** The words of so many characters are read; below them a log repeats itself. Codes are read to the end. */
const maxWords = 20_000;

/**
 * @param text what a person typed or pasted
 * @param index what the content knows
 * @returns the codes, pairs, events, known sentences and links that the text names; never throws
 */
export const readReport = (text: string, { codes, pages, report }: FinderIndex): Found =>
	find(text, withSentences(codes, report), pages.pages, pages.former);

/**
 * Reads a report, whatever it is: a code, a dialog, a log, a sentence in own words. All evidence counts: each piece gives
 * points to causes, and the points are added up.
 * @param text what a person typed or pasted
 * @param index what the content knows
 * @param found what `readReport` says of the text, where it is known
 * @returns what was found in it, and the likeliest causes with the reasons; never throws
 */
export function findCauses(text: string, index: FinderIndex, found = readReport(text, index)): Finding {
	const { report, pages } = index;
	const codes = withSentences(index.codes, report);
	const rest = (found.rest ?? text).slice(0, maxRead);
	const recognition = found.recognition ?? readMessage(rest, codes);
	const plain = normalize(rest);
	const all = withoutBoilerplate(textWords(plain.text.slice(0, maxWords)), report);
	// A name says what its code says, and a known sentence what is known of it, not what their words do.
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
	const unspent = withoutSpent(words, recognition, plain.at).filter((word) => loud.has(word) && !weak.has(word.stem));
	const evidence = [...statements.flatMap((one) => one.evidence), ...wordEvidence(unspent, pages, report)];
	const addresses = new Set(pages.pages.map(({ address }) => address));
	const causes = rank(
		evidence.filter(({ cause }) => addresses.has(`/fix/${cause}/`)),
		report,
	);
	const allTells: Tells = Object.assign({}, ...byDepth(statements, report).map((one) => one.tells));
	const tells = reached(allTells, report);
	// The questions know by name what tells them something, and the codes that have causes.
	const start =
		statements.find((one) => Object.keys(one.tells).length > 0 && one.id !== '') ??
		statements.find(({ id }) => codes.causes[id]);
	const isTold = Object.keys(tells).length > 0;
	const isQuery = isShort && found.verdict === 'none' && !rest.trim().includes('\n');
	return {
		isQuery,
		found,
		causes,
		tells,
		allTells,
		fragment: isTold ? writeFragment(report.tree, tells, start?.id) : '',
	};
}

/** A short query is resolved, not read: what it means counts like what is read in a text. */
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
 * Where two statements give different answers, the one that says more counts, so it comes last: what leads further through
 * the questions, and of two that lead as far, what gives a cause more points.
 */
function byDepth(statements: readonly Statement[], { tree }: ReportIndex): Statement[] {
	const depth = ({ tells }: Statement) => walk(tree, tells).path.length;
	const points = ({ evidence }: Statement) => Math.max(0, ...evidence.map((one) => one.points));
	return statements.toReversed().sort((one, other) => depth(one) - depth(other) || points(one) - points(other));
}

/** What is told, as far as the diagnosis asks for it from its start. */
function reached(told: Tells, { tree }: ReportIndex): Tells {
	return Object.fromEntries(walk(tree, told).path.map(({ question, answer }) => [question, answer]));
}
