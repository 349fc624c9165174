import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { readOutput } from '../../../src/probes/read-output.ts';

/** An output in the format that the command prints, and what must be read from it. */
interface Fixture {
	name: string;
	language: string;
	output: string;
	/** Values that the person typed. */
	slots?: Record<string, string>;
	/** The answer that must be picked. */
	answer?: string;
	/** For a probe or a result without an answer: the result that must be valid. */
	result?: string;
	/** Regular expression for the message about missing output. Without answer, result and this, none may be valid. */
	missing?: string;
	/** Regular expression for what the person must confirm; without it, no confirmation may be requested. */
	check?: string;
	/** Everything that was read. */
	read?: string[];
}

const folder = 'tests/fixtures/probes';
const content = readContent(settings.contentFolder);
const examples = Object.fromEntries(
	Object.entries(content.site[0]?.data.slots ?? {}).map(([id, { example }]) => [id, example]),
);
const fixturesOf = (file: string) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as Fixture[];
const regExp = (written: string) => new RegExp(written.replace(/^\/|\/$/g, ''));

for (const file of readdirSync(folder))
	suite(`${file}: output is parsed as expected:`, () => {
		const probe = content.probes.find(({ id }) => id === basename(file, '.yaml'))?.data;
		for (const { name, language, output, slots = {}, ...expected } of fixturesOf(file))
			test(`${name} (${language})`, () => {
				assert.ok(probe, 'there is such a probe');
				const reading = readOutput([probe], output, { typed: slots, examples });
				assert.equal(reading.picked?.answer, expected.answer);
				assert.deepEqual(reading.contradicting, []);
				if (expected.read)
					assert.deepEqual(
						reading.read.map(({ says }) => says),
						expected.read,
					);
				if (expected.answer) {
					if (!expected.check) assert.equal(reading.picked?.check, undefined);
					if (expected.check) assert.match(reading.picked?.check ?? '', regExp(expected.check));
				} else if (expected.result)
					assert.deepEqual(reading.missing, [probe.results.find(({ id }) => id === expected.result)?.says]);
				else if (expected.missing) assert.match(reading.missing.join(' '), regExp(expected.missing));
				else assert.deepEqual(reading.missing, []);
			});
	});

test('every probe has at least two outputs, one of them in another language', () => {
	for (const { id } of content.probes) {
		const languages = fixturesOf(`${id}.yaml`).map(({ language }) => language);
		assert.ok(languages.length >= 2 && languages.some((language) => language !== 'en'), id);
	}
});

test('no probe finds anything in the output of another command, except for its own service or list', () => {
	const shared = [
		['service', 'port-owner'],
		['remote-enabled', 'port-owner'],
	];
	for (const { id, data } of content.probes)
		for (const file of readdirSync(folder)) {
			const other = basename(file, '.yaml');
			if (id === other || shared.some((pair) => pair.includes(id) && pair.includes(other))) continue;
			for (const { output, name, slots = {} } of fixturesOf(file))
				assert.equal(
					readOutput([data], output, { typed: slots, examples }).picked,
					undefined,
					`${id} reads ${other}: ${name}`,
				);
		}
});

test('an output without its end never picks an answer that the complete one contradicts', () => {
	for (const { id, data } of content.probes)
		for (const { output, answer, name, slots = {} } of fixturesOf(`${id}.yaml`)) {
			const lines = output.split('\n');
			for (let kept = 0; kept < lines.length; kept += 1) {
				const { picked } = readOutput([data], lines.slice(0, kept).join('\n'), { typed: slots, examples });
				if (picked && picked.answer !== answer)
					assert.ok(picked.check ?? early.has(`${id}: ${name}`), `${id}: ${name}, ${kept} lines`);
			}
		}
});

/** Outputs of two commands, where the first alone decides; the second then contradicts or adds to it. */
const early = new Set([
	'port-test: the same name with both results',
	'ping-size: one large size lost, a smaller one answered',
	'remote-enabled: Windows Home',
]);
