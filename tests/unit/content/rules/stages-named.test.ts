import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'stages-named';

for (const [file, from, field] of [
	['articles/washer.mdx', 'stage: valve\n', 'stage'],
	['codes/sound.yaml', '    stage: spout\n', 'codes.0.stage'],
	['diagnosis/tap.yaml', '    stage: valve\n', 'questions.1.stage'],
	['diagnosis/tap.yaml', '    stage: spout\n', 'outcomes.2.stage'],
] as const)
	test(`a missing ${field} in ${file} is found`, () =>
		finds(changed(file, from, ''), { file, field, rule, message: /stage is missing/ }));

test('a guide without stages needs none', () => {
	const stageless = [...smallContent()]
		.filter(([file]) => !/^(stages|ledger|editions|redirects|pairs|probes)/.test(file))
		.map(([file, text]) => [file, text.replace(/^ *stage: \w+\n/gm, '').replace(/, '0x1-0x2'/, '')] as const);
	assert.deepEqual(
		findingsIn(new Map(stageless)).map(({ file, message }) => `${file}: ${message}`),
		[],
	);
});
