import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { smallContent } from '../small-content.ts';

const rule = 'articles-are-found';

/** The small content with an article that nothing refers to. */
function withLonely(): Map<string, string> {
	const files = smallContent();
	return files.set('articles/lonely.mdx', files.get('articles/frost.mdx') ?? '');
}

test('an article that nothing leads to is found', () =>
	finds(withLonely(), { file: 'articles/lonely.mdx', field: '', rule, message: /Nothing leads to "lonely"/ }));

test('one code, pair, sentence or question is enough', () => {
	for (const [file, from, to] of [
		['codes/drip.yaml', 'causes: [frost]', 'causes: [frost, lonely]'],
		['pairs/0x1-0x2.yaml', 'cause: frost', 'cause: lonely'],
		['recognition.yaml', 'causes: [washer]', 'causes: [washer, lonely]'],
		['diagnosis/tap.yaml', 'article: frost', 'article: lonely'],
	] as const) {
		const files = withLonely();
		assert.ok(files.get(file)?.includes(from));
		files.set(file, (files.get(file) ?? '').replace(from, to));
		assert.deepEqual(
			findingsIn(files).filter((finding) => finding.rule === rule),
			[],
			file,
		);
	}
});
