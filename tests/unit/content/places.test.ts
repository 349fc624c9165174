import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { placesIn } from '../../../src/content/places.ts';
import { cited } from '../../../src/schemas/meta.ts';
import { answers, line, markdown, ref, slug } from '../../../src/schemas/text.ts';

/** A schema with every kind of container and leaf. */
const schema = z.strictObject({
	id: slug,
	title: line.optional(),
	stage: ref('stage').nullable(),
	steps: z.array(cited(z.strictObject({ do: cited(markdown, 'numbers') }), 'or own')).default([]),
	points: z.record(ref('article'), z.number()).default({}),
	end: z.union([z.strictObject({ article: ref('article') }), z.strictObject({ say: markdown })]),
	tells: answers.default({}),
	day: z.string().pipe(line),
});

const found = (value: z.input<typeof schema>) =>
	placesIn(schema, schema.parse(value)).map(({ path, meta: { text, ref: kind, cites } }) =>
		[path.join('.'), text, kind, cites].filter((part) => part !== undefined).join(' '),
	);

test('each place is found through optional, default, list, record, union and pipe, with all its annotations', () => {
	assert.deepEqual(
		found({
			id: 'a',
			title: 'A',
			stage: 'pipe',
			steps: [{ do: 'It drips.' }],
			points: { washer: 2 },
			end: { say: 'Ask.' },
			tells: { drips: 'yes' },
			day: 'Today',
		}),
		[
			'title line',
			'stage stage',
			'steps.0 or own',
			'steps.0.do markdown numbers',
			'points.washer article',
			'end.say markdown',
			'tells answer',
			'day line',
		],
	);
});

test('a missing value has no place, and only the matching shape counts', () =>
	assert.deepEqual(found({ id: 'a', stage: null, end: { article: 'frost' }, day: 'Today' }), [
		'end.article article',
		'tells answer',
		'day line',
	]));

test('ids are extracted from a value that contains several', () => {
	const [place] = placesIn(answers, { drips: 'yes', hisses: 'no' });
	assert.deepEqual(place?.meta.ids?.(place.value as never), ['drips=yes', 'hisses=no']);
});
