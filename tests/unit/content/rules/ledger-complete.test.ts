import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../../src/content/check-content.ts';
import type { EarlierLedger } from '../../../../src/content/content.ts';
import { gatherContent } from '../../../../src/content/parse-content.ts';
import { parseFile } from '../../../../src/content/parse-file.ts';
import { entriesOf } from '../../../../src/links/ledger.ts';
import { ledger } from '../../../../src/schemas/ledger.ts';
import { finds, findingsIn } from '../finds.ts';
import { changed, smallContent } from '../small-content.ts';

const rule = 'ledger-complete';
const file = 'ledger.yaml';

test('the editions reveal a deleted ledger', () => {
	const files = smallContent();
	files.delete(file);
	finds(files, { file, field: '', rule, message: /^"\/fix\/washer\/" and 1 more are in an edition/ });
});

test('the editions reveal a page removed from the ledger', () => {
	finds(changed(file, '  /fix/rust/: brush\n', ''), {
		file,
		field: '',
		rule,
		message: /^"\/fix\/rust\/" is in an edition of editions\.yaml, but not in this ledger\.$/,
	});
	const digest = changed('editions.yaml', 'digests: /fix/washer/=00000000', 'digests: /fix/copper/=00000000');
	finds(digest, { file, field: '', rule, message: /^"\/fix\/copper\/" is in an edition/ });
});

/** @returns the rule's findings in the small content, if Git has some versions of its ledger */
const withEarlier = (files: ReadonlyMap<string, string>, earlierLedgers: EarlierLedger[]) =>
	checkContent(
		gatherContent(
			new Map([...files].map(([path, text]) => [path, parseFile(path, { content: text })])),
			earlierLedgers,
		),
		[],
	)
		.filter((finding) => finding.rule === rule)
		.map(({ message }) => message);

const earlier = ledger.parse({
	sections: 'test',
	pages: { '/fix/washer/': 'look polish', '/guides/sand/': '' },
	codes: '0x7',
	answers: { drips: 'yes never' },
});

test('for every kind of lost entry, an earlier version in Git still has it', () => {
	const [message = ''] = withEarlier(smallContent(), [{ day: '2026-11-01', ledger: earlier }]);
	assert.match(message, /^"\/fix\/washer\/#polish" and 3 more are in an earlier version of the ledger/);
	for (const lost of entriesOf(earlier)) {
		const only = { ...ledger.parse({}), ...ledger.parse(asFile(lost)) };
		const isThere = ['#test', '/fix/washer/', '/fix/washer/#look', 'drips=yes'].includes(lost);
		assert.equal(withEarlier(smallContent(), [{ day: '2026-11-01', ledger: only }]).length, isThere ? 0 : 1, lost);
	}
});

function asFile(entry: string): object {
	if (entry.startsWith('#')) return { sections: entry.slice(1) };
	if (entry.startsWith('/code/')) return { codes: entry.slice(6, -1) };
	if (entry.startsWith('/')) return { pages: { [entry.split('#')[0] ?? '']: entry.split('#')[1] ?? '' } };
	return { answers: { [entry.split('=')[0] ?? '']: entry.split('=')[1] } };
}

test('a guide made from another one begins on its own date', () => {
	const begun = changed(file, 'sections:', 'begins: 2026-11-20\nsections:');
	assert.deepEqual(findingsIn(begun), []);
	assert.deepEqual(withEarlier(begun, [{ day: '2026-11-19', ledger: earlier }]), []);
	assert.equal(withEarlier(begun, [{ day: '2026-11-20', ledger: earlier }]).length, 1);
});
