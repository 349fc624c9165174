import { test } from 'node:test';
import { finds } from '../finds.ts';
import { changed } from '../small-content.ts';

const rule = 'claims-have-sources';
const pair = 'pairs/0x1-0x2.yaml';

/** Each claim that must have a source, without it. */
const claims: Record<string, [file: string, from: string, field: string, at: string]> = {
	'a test': ['articles/frost.mdx', 'Touch the pipe [@maker-manual].', 'test', 'where: cellar'],
	'a step': ['articles/washer.mdx', 'Swap the ring [@maker-manual; @forum-drip].', 'steps.1', 'id: replace'],
	'the rank of a cause': [pair, 'A gardener heard it [@forum-drip].', 'causes.0.basis', 'A gardener'],
	'a refutation': ['myths/hammer.yaml', 'It breaks the valve [@maker-manual].', 'why', 'It breaks'],
};

for (const [name, [file, from, field, at]] of Object.entries(claims))
	test(`${name} without a source is found`, () =>
		finds(changed(file, from, from.replace(/ \[@.*\]/, '')), { file, field, rule, message: /has a source/, at }));

test('each paragraph and each item of what is known needs a source of its own', () => {
	for (const [from, number] of [
		['once a minute [@maker-manual]', 1],
		['hisses as well [@forum-drip]', 2],
	] as const)
		finds(changed(pair, from, from.replace(/ \[@.*\]/, '')), {
			file: pair,
			field: 'known',
			rule,
			message: new RegExp(`item ${number} of what is known`),
		});
});
