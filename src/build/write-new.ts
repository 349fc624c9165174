import './report-errors.ts';
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

/** The next review is due in half a year. */
const monthsToReview = 6;

// `npm run new -- <kind> …`: asks a few questions, and writes a file that passes the check except for the marked places.
const [word = '', ...rest] = process.argv.slice(2);
const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
if (kind) await run(kind, rest);
else if (word === 'subject' && rest.length === 1) startSubject(rest[0]!);
else {
	console.error(word ? `There is no kind "${word}". Choose one of:` : 'Choose what to create:');
	for (const [name, { names, questions, description }] of Object.entries(kinds)) {
		console.error(`  npm run new -- ${[name, ...names.map((one) => `<${one.name}>`)].join(' ')}   ${description}`);
		console.error(`      ${questions.map((one) => `--${one.name}`).join(' ')}`);
	}
	console.error(
		'  npm run new -- subject <folder>   a guide about another subject: a copy of the example, for you to rewrite',
	);
	process.exitCode = 2;
}

function startSubject(folder: string): void {
	try {
		const files = createSubject(folder);
		const quoted = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
		console.log(
			`${files.length} files are in ${folder}. Check and view them with:\n` +
				`  CONTENT_DIR=${quoted} npm run check\n  CONTENT_DIR=${quoted} npm run dev\n\n` +
				'They pass the check, but describe a machine that does not exist: replace every one of them, in the order that\n' +
				'"A guide of your own" in docs/content.md describes.',
		);
	} catch (error) {
		if (!(error instanceof AnswerError)) throw error;
		console.error(`${error.message}\nNothing was written.`);
		process.exitCode = 1;
	}
}

async function run(kind: Kind, args: string[]): Promise<void> {
	try {
		// Not earlier, because a new subject creates the folder that CONTENT_DIR names.
		const { settings } = await import('../settings.ts');
		const project = { folders: settings, parsed: readFiles(settings) };
		const content = gatherContent(project.parsed);
		const unreadable = [...project.parsed].flatMap(([file, { name, entry }]) => (name && !entry ? [file] : []));
		if (unreadable.length > 0)
			throw new AnswerError(
				`${unreadable.join(', ')} cannot be read. Fix the problems first; "npm run check" shows them.`,
			);
		const missing = kind.prerequisite?.(content);
		if (missing !== undefined) throw new AnswerError(missing);
		const { answers, defaulted } = await gatherAnswers(kind, givenIn(kind, args), content, asker(), console.error);
		const files = create(kind, answers, project, days(settings));
		const { overlayName, contentName } = settings;
		for (const file of files) console.log(`Written: ${overlayName ?? contentName}/${file}`);
		if (defaulted.length > 0)
			console.log(`Defaults used: ${defaulted.map((name) => `--${name} ${answers[name]}`).join(' ')}`);
		await loadGrammars();
		const findings = checkContent(gatherContent(project.parsed), highlightLanguages());
		console.log('\nStill to be written ("npm run check" shows what is left):\n');
		for (const finding of findings.filter(({ file }) => files.includes(file)))
			console.log(formatFinding(finding, settings));
	} catch (error) {
		// Any other error is a bug, and is shown with its stack.
		if (!(error instanceof AnswerError)) throw error;
		console.error(`${error.message}\nNothing was written.`);
		process.exitCode = 1;
	}
}

/** @returns the answers in the arguments: names by position, other answers by the names of their questions */
function givenIn({ names, questions }: Kind, args: string[]): Record<string, string> {
	const options = Object.fromEntries([...names, ...questions].map(({ name }) => [name, { type: 'string' as const }]));
	const { values, positionals } = argumentsIn(args, options);
	const given = positionals.map((answer, index) => {
		const question = names[index];
		if (!question) throw new AnswerError(`Unexpected argument "${answer}"; put texts of several words in quotes.`);
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

/** Handles Ctrl+C and Ctrl+D during a question. Nothing has been written yet; 130 is the usual exit status. */
function stop(): void {
	console.error();
	process.exit(130);
}

/** @returns a function that asks in the terminal; undefined without a terminal */
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
