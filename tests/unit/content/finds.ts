import assert from 'node:assert/strict';
import { loadGrammars } from '../../../src/build/load-grammars.ts';
import { checkContent } from '../../../src/content/check-content.ts';
import type { Finding } from '../../../src/content/finding.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { highlightLanguages } from '../../../src/markdown/highlight.ts';

await loadGrammars();

/** What a finding must say. */
interface Expected {
	file: string;
	field: string;
	rule: string;
	message: RegExp;
	/** Text that begins on the line that is named; absent where no line is known. */
	at?: string;
	/** What to do; any sentence will do without it. */
	remedy?: RegExp;
}

/** @returns everything that is found in some content files */
export const findingsIn = (files: ReadonlyMap<string, string>): Finding[] =>
	checkContent(parseContent(files), highlightLanguages());

/**
 * Proves that a rule finds exactly one thing, and tells an author all that is needed. Other rules may find the same
 * fault in their own way.
 *
 * @param files content files
 * @param expected what the finding must say
 */
export function finds(files: ReadonlyMap<string, string>, expected: Expected): void {
	const found = findingsIn(files).filter(({ rule }) => rule === expected.rule);
	assert.equal(found.length, 1, JSON.stringify(found, null, 2));
	says(files, found[0], expected);
}

/** Proves that one of the findings says what is expected; the same fault may break the rule in other places too. */
export function findsAmongOthers(files: ReadonlyMap<string, string>, expected: Expected): void {
	const found = findingsIn(files);
	const match = found.find(
		({ rule, file, message }) => rule === expected.rule && file === expected.file && expected.message.test(message),
	);
	assert.ok(match, `not found among ${JSON.stringify(found, null, 2)}`);
	says(files, match, expected);
}

function says(files: ReadonlyMap<string, string>, found: Finding | undefined, expected: Expected): void {
	const { file, field, rule, message, at, remedy } = expected;
	assert.ok(found);
	assert.deepEqual({ file: found.file, field: found.field, rule: found.rule }, { file, field, rule });
	assert.match(found.message, message);
	assert.match(found.remedy, /^[A-Z].{10,}\.$/, 'the remedy is a sentence');
	if (remedy) assert.match(found.remedy, remedy);
	if (at === undefined) return;
	const text = files.get(file) ?? '';
	assert.ok(text.includes(at), `${file} does not hold: ${at}`);
	assert.equal(found.line, text.slice(0, text.indexOf(at)).split('\n').length, `the line of ${at}`);
}
