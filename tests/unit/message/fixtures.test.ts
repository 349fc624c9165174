import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { find } from '../../../src/message/find.ts';
import { readMessage } from '../../../src/message/read-message.ts';
import type { CodeIndex } from '../../../src/codes/code-index.ts';
import { smallIndex } from '../codes/small-index.ts';
import { realIndex } from '../search/real-index.ts';

/** What must be recognised in a message; anything else must not be. */
interface Expected {
	pairs?: string[];
	/** Ids; `?list-number` for what is not in this edition. */
	codes?: string[];
	/** Number and the first word of the log. */
	events?: string[];
	names?: string[];
	sentences?: string[];
	answers?: string[];
}

interface Fixture extends Expected {
	says: string;
	text: string;
	/** Differences with the lists that ship, because they contain more codes. */
	real?: Expected;
}

const { codes: shipped } = realIndex();
const folder = new URL('../../fixtures/messages/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name !== 'small-lists.yaml')) {
	const fixtures = parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture[];
	describe(`${file}: recognises with a small set of codes`, () => {
		for (const fixture of fixtures) test(fixture.says, () => proves(fixture, {}, smallIndex));
	});
	describe(`${file}: recognises with the lists that ship`, () => {
		for (const fixture of fixtures) test(fixture.says, () => proves(fixture, fixture.real ?? {}, shipped));
	});
}

/** Asserts what an index recognises in a message; `others` are the differences from the fixture. */
function proves(fixture: Fixture, others: Expected, index: CodeIndex): void {
	const { text } = fixture;
	const found = readMessage(text, index);
	const recognised = {
		pairs: found.pairs.map((pair) => pair.id),
		codes: found.codes
			.filter((code) => !code.unexplained || found.codes.length === 1)
			.map((code) => code.id || `?${code.list}-${code.value}`),
		events: found.events.map((one) => `${one.event} ${one.log.split(/[ ,]/)[0]}`),
		names: found.names.map((name) => name.name),
		sentences: found.sentences.map((sentence) => sentence.id),
		answers: find(text, index).answers.map((answer) => answer.id),
	};
	const kinds = ['pairs', 'codes', 'events', 'names', 'sentences', 'answers'] as const;
	const expected = Object.fromEntries(kinds.map((kind) => [kind, others[kind] ?? fixture[kind] ?? []]));
	// A dialog may contain known sentences besides the one that its fixture is about.
	recognised.sentences = recognised.sentences.filter((id) => expected.sentences?.includes(id));
	assert.deepEqual(recognised, expected);
	for (const { spelling, position } of found.codes) assert.equal(text.slice(position.start, position.end), spelling);
}
