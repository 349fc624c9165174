import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'headings-pinned';

for (const [file, heading] of [
	['articles/washer.mdx', '## How it wears [#wear]'],
	['guides/winter.mdx', '## Drain the pipe [#drain]'],
	['pages/agents.mdx', '## Link to a page [#link]'],
] as const)
	test(`a heading without an id is found in ${file}`, () => {
		const bare = heading.replace(/ \[.*/, '');
		finds(changed(file, heading, bare), { file, field: '', rule, message: new RegExp(`"${bare.slice(3)}"`), at: bare });
	});

test('a line in a block is not a heading', () =>
	assert.deepEqual(
		findingsIn(changed('pages/agents.mdx', 'Send', '```output\n## One\n```\n\nSend')).filter(
			(one) => one.rule === rule,
		),
		[],
	));
