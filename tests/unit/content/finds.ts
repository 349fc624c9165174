import assert from 'node:assert/strict';
import { loadGrammars } from '../../../src/build/load-grammars.ts';
import { checkContent } from '../../../src/content/check-content.ts';
import type { Finding } from '../../../src/content/finding.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { highlightLanguages } from '../../../src/markdown/highlight.ts';

await loadGrammars();

/** The expected parts of a finding. */
interface Expected {
	file: string;
	field: string;
	rule: string;
	message: RegExp;
	/** Text at the beginning of the reported line; absent if no line is known. */
	at?: string;
	/** The remedy; any sentence is accepted if this is absent. */
	remedy?: RegExp;
}

/** @returns all findings in some content files */
export const findingsIn = (files: ReadonlyMap<string, string>): Finding[] =>
	checkContent(parseContent(files), highlightLanguages());

/**
 * Asserts that a rule reports exactly one finding, with everything an author needs. Other rules may report the same error
 * in their own way.
 *
 * @param files content files
 * @param expected the expected finding
 */
export function finds(files: ReadonlyMap<string, string>, expected: Expected): void {
	const found = findingsIn(files).filter(({ rule }) => rule === expected.rule);
	assert.equal(found.length, 1, JSON.stringify(found, null, 2));
	says(files, found[0], expected);
}

/** Asserts that one of the findings is as expected; the same error may also violate the rule elsewhere. */
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
