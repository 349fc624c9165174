import assert from 'node:assert/strict';
import { test } from 'node:test';
import { upgradeAsText } from '../../../src/upgrade/as-text.ts';
import type { UpgradeReport } from '../../../src/upgrade/compare.ts';
import { kinds } from '../../../src/upgrade/facts.ts';

const none = { added: [], changed: [], gone: [] };
const report = (more: Partial<UpgradeReport> = {}): UpgradeReport => ({
	from: '2026-01-01',
	to: '2026-02-01',
	kinds: Object.fromEntries(kinds.map((kind) => [kind, none])) as unknown as UpgradeReport['kinds'],
	addresses: { added: [], gone: [] },
	replies: none,
	packs: [],
	...more,
});

test('each item has a line with a sign, its URL, and what changed in it', () => {
	const step = {
		added: [{ address: '/fix/a/#new', title: 'New' }],
		changed: [{ address: '/fix/a/#thaw', title: 'Thaw it', fields: ['do', 'undo'] }],
		gone: [
			{ address: '/fix/a/#old', title: 'Old', to: '/fix/a/#new', retired: false },
			{ address: '/fix/b/', title: '', to: null, retired: false },
		],
	};
	const text = upgradeAsText(report({ kinds: { ...report().kinds, step } }), undefined, 9);
	assert.match(text, /^From the edition of 2026-01-01 to that of 2026-02-01\.$/m);
	assert.match(text, /^Steps: 1 new, 1 changed, 2 gone$/m);
	assert.match(text, /^ {2}\+ \/fix\/a\/#new {2}New$/m);
	assert.match(text, /^ {2}~ \/fix\/a\/#thaw {2}Thaw it {2}\(do, undo\)$/m);
	assert.match(text, /^ {2}- \/fix\/a\/#old {2}Old {2}now \/fix\/a\/#new$/m);
	assert.match(text, /^ {2}- \/fix\/b\/ {2}NO REDIRECT$/m);
	assert.match(text, /^Packs to import again: none$/m);
	assert.doesNotMatch(text, /unknown|overlay/);
});

test('what is unknown is called unknown', () => {
	const text = upgradeAsText(
		report({
			from: null,
			addresses: null,
			replies: null,
			packs: null,
			kinds: {
				...report().kinds,
				article: null,
				guide: { ...none, changed: null },
				code: { ...none, changed: null, gone: null },
			},
		}),
		undefined,
		9,
	);
	assert.match(text, /^From the edition of an unknown day/);
	assert.match(text, /^Articles: unknown: the old edition lacks this data$/m);
	assert.match(text, /^Guides: 0 new, 0 gone; changed unknown: the old edition lacks this data$/m);
	assert.match(text, /^Codes: 0 new; changed and gone unknown/m);
	assert.match(text, /^Addresses: unknown/m);
	assert.match(text, /^Replies for help desks: unknown/m);
	assert.match(text, /^Packs to import again: unknown/m);
});

test('a long list ends with the number of further items', () => {
	const added = ['a', 'b', 'c'].map((id) => ({ address: `/fix/${id}/`, title: id }));
	const text = upgradeAsText(report({ kinds: { ...report().kinds, article: { ...none, added } } }), undefined, 2);
	assert.match(text, /\/fix\/b\/ {2}b\n {4}and 1 more\n/);
	assert.doesNotMatch(text, /\/fix\/c\//);
});

test('the overlay comes last, with what to do about originals that were not recorded', () => {
	const text = upgradeAsText(
		report(),
		{
			name: 'overlay',
			originals: [
				{ what: 'articles/a.mdx', original: 'changed' },
				{ what: 'strings.yaml nav.fix', original: 'unknown' },
				{ what: 'site.yaml name', original: 'unchanged' },
			],
			touched: [{ file: 'notes.yaml', address: '/fix/a/#thaw', is: 'gone' }],
		},
		9,
	);
	assert.match(text, /^Originals that overlay\/ replaces: changed 1, gone 0, unchanged 1, unknown 1$/m);
	assert.match(
		text,
		/^ {2}~ articles\/a\.mdx\n {2}\? strings\.yaml nav\.fix\n {2}Whether those marked \?.*npm run overlay/m,
	);
	assert.match(text, /^ {2}! overlay\/notes\.yaml: \/fix\/a\/#thaw is gone$/m);
});
