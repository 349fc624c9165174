import './say-errors.ts';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../content/check-content.ts';
import { formatFinding } from '../content/finding.ts';
import { gatherContent } from '../content/parse-content.ts';
import { readFiles } from '../guide/read-content.ts';
import { highlightLanguages } from '../markdown/highlight.ts';
import type { Settings } from '../settings.ts';
import { loadGrammars } from './load-grammars.ts';
import { AnswerError, gatherAnswers, type Ask } from './new/answers.ts';
import { create } from './new/create.ts';
import type { Kind } from './new/kind.ts';
import { kinds } from './new/kinds.ts';
import { createSubject } from './new/subject.ts';

/** A review is due again in half a year. */
const monthsToReview = 6;

// `npm run new -- <kind> …`: asks a few questions, and writes a file that passes the check but for the marked places.
const [word = '', ...rest] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
if (kind) await run(kind, rest);
else if (word === 'subject' && rest.length === 1) begin(rest[0]!);
else {
	console.error(word ? `There is no "${word}".` : 'Say what is new:');
	for (const [name, { names, questions, makes }] of Object.entries(kinds)) {
		console.error(`  npm run new -- ${[name, ...names.map((one) => `<${one.name}>`)].join(' ')}   ${makes}`);
		console.error(`      ${questions.map((one) => `--${one.name}`).join(' ')}`);
	}
	console.error(
		'  npm run new -- subject <folder>   a guide about something else: a copy of the example, to be rewritten',
	);
	process.exitCode = 2;
}

function begin(folder: string): void {
	try {
		const files = createSubject(folder);
		const quoted = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
		console.log(
			`${files.length} files are in ${folder}. Read them with:\n` +
				`  CONTENT_DIR=${quoted} npm run check\n  CONTENT_DIR=${quoted} npm run dev\n\n` +
				'They pass the check as they are, and speak of a machine that does not exist: replace every one of them.\n' +
				'docs/content.md, "A guide of your own", says in which order.',
		);
	} catch (error) {
		if (!(error instanceof AnswerError)) throw error;
		console.error(`${error.message}\nNothing was written.`);
		process.exitCode = 1;
	}
}

async function run(kind: Kind, args: string[]): Promise<void> {
	try {
		// Not before, because a subject that is begun makes the folder which CONTENT_DIR names.
		const { settings } = await import('../settings.ts');
		const project = { folders: settings, parsed: readFiles(settings) };
		const content = gatherContent(project.parsed);
		const unreadable = [...project.parsed].flatMap(([file, { name, entry }]) => (name && !entry ? [file] : []));
		if (unreadable.length > 0)
			throw new AnswerError(
				`${unreadable.join(', ')}: this cannot be read. "npm run check" says what is wrong; put that right first.`,
			);
		const first = kind.first?.(content);
		if (first !== undefined) throw new AnswerError(first);
		const { answers, taken } = await gatherAnswers(kind, givenIn(kind, args), content, asker(), console.error);
		const files = create(kind, answers, project, days(settings));
		const { overlayName, contentName } = settings;
		for (const file of files) console.log(`Written: ${overlayName ?? contentName}/${file}`);
		if (taken.length > 0)
			console.log(`Taken, because nobody said: ${taken.map((name) => `--${name} ${answers[name]}`).join(' ')}`);
		await loadGrammars();
		const findings = checkContent(gatherContent(project.parsed), highlightLanguages());
		console.log('\nTo be written now; "npm run check" says what is left of it:\n');
		for (const finding of findings.filter(({ file }) => files.includes(file)))
			console.log(formatFinding(finding, settings));
	} catch (error) {
		// A fault of ours shows where it happened.
		if (!(error instanceof AnswerError)) throw error;
		console.error(`${error.message}\nNothing was written.`);
		process.exitCode = 1;
	}
}

/** @returns what was said as arguments: names in their order, answers by the names of their questions */
function givenIn({ names, questions }: Kind, args: string[]): Record<string, string> {
	const options = Object.fromEntries([...names, ...questions].map(({ name }) => [name, { type: 'string' as const }]));
	const { values, positionals } = argumentsIn(args, options);
	const given = positionals.map((answer, index) => {
		const question = names[index];
		if (!question) throw new AnswerError(`"${answer}" is one too many; texts of several words need quotes.`);
		return [question.name, answer];
	});
	return { ...Object.fromEntries(given), ...values } as Record<string, string>;
}

function argumentsIn(args: string[], options: Record<string, { type: 'string' }>) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new AnswerError(error instanceof Error ? error.message : String(error));
	}
}

/** Ctrl+C and Ctrl+D close the terminal while it waits. Nothing is written as yet; 130 is what shells say of such an end. */
function stop(): void {
	console.error();
	process.exit(130);
}

/** @returns how to ask the person at the terminal; undefined where there is none */
function asker(): Ask | undefined {
	if (!process.stdin.isTTY) return undefined;
	return async (prompt) => {
		const terminal = createInterface({ input: process.stdin, output: process.stderr });
		terminal.once('close', stop);
		try {
			return await terminal.question(prompt);
		} finally {
			terminal.off('close', stop).close();
		}
	};
}

function days(settings: Settings) {
	const day = new Date(settings.day ?? Date.now());
	const reviewed = day.toISOString().slice(0, 10);
	day.setUTCMonth(day.getUTCMonth() + monthsToReview);
	return { reviewed, reviewBy: day.toISOString().slice(0, 10) };
}
