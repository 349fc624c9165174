import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { find } from '../../../src/message/find.ts';
import { readMessage } from '../../../src/message/read-message.ts';
import { smallIndex } from '../codes/small-index.ts';

/** A message with everything that must be recognised in it; what is left out must not be. */
interface Fixture {
	says: string;
	text: string;
	pairs?: string[];
	/** Ids; `?list-number` for what is not in this edition. */
	codes?: string[];
	/** Number and the first word of the log. */
	events?: string[];
	names?: string[];
	sentences?: string[];
	private?: string[];
	answers?: string[];
}

const folder = new URL('../../fixtures/messages/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name !== 'small-lists.yaml'))
	describe(`${file}: recognises`, () => {
		const fixtures = parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture[];
		for (const fixture of fixtures) test(fixture.says, () => proves(fixture));
	});

function proves(fixture: Fixture): void {
	const { text } = fixture;
	const found = readMessage(text, smallIndex);
	const recognised = {
		says: fixture.says,
		text,
		pairs: found.pairs.map((pair) => pair.id),
		codes: found.codes
			.filter((code) => !code.weak || found.codes.length === 1)
			.map((code) => code.id || `?${code.list}-${code.value}`),
		events: found.events.map((one) => `${one.event} ${one.log.split(/[ ,]/)[0]}`),
		names: found.names.map((name) => name.name),
		sentences: found.sentences.map((sentence) => sentence.id),
		private: [...new Set(found.private.map(({ start, end }) => text.slice(start, end)))],
		answers: find(text, smallIndex).answers.map((answer) => answer.id),
	};
	const nothing = { pairs: [], codes: [], events: [], names: [], sentences: [], private: [], answers: [] };
	assert.deepEqual(recognised, { ...nothing, ...fixture });
	for (const { spelling, position } of found.codes) assert.equal(text.slice(position.start, position.end), spelling);
}
