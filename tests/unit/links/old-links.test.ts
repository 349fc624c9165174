import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/content/check-content.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { permalinksOf, redirectsIn } from '../../../src/content/permalinks.ts';
import { readFragment } from '../../../src/diagnosis/fragment.ts';
import type { Tree } from '../../../src/diagnosis/tree.ts';
import { addressBook } from '../../../src/guide/address-book.ts';
import { movedPages, movedPlaces } from '../../../src/links/moved-pages.ts';
import { redirectTarget } from '../../../src/links/redirect-target.ts';
import { lookUp, recover } from '../../../src/links/recover.ts';
import { smallContent } from '../content/small-content.ts';
import { guideOf } from '../guide/guide-of.ts';

/** A guide in which something of every kind was renamed: page, step, heading, question, answer, code, pair. */
const files = smallContent()
	.set(
		'redirects.yaml',
		`moved:
  /fix/ring/: /fix/washer/
  /fix/gasket/: /fix/ring/
  /fix/ring/#grease: /fix/frost/#thaw
  /fix/washer/#swap: /fix/washer/#replace
  /fix/washer/#wearing: /fix/washer/#wear
  /guides/ice/: /guides/winter/
  /guides/ice/#pipes: /guides/winter/#drain
  /diagnose/wet/: /diagnose/drips/
  drips=some: drips=yes
  wet=none: drips=no
  /code/0x9/: /code/0x1/
  /code/0x9-0x2/: /code/0x1-0x2/
  /wiki/Tap_Drips: /fix/washer/#replace
  /wiki/view.php?id=12: /fix/frost/
retired:
  /fix/rust/: { title: The tap rusts, since: 2026-11-22, why: Over., to: /fix/washer/ }
`,
	)
	.set(
		'ledger.yaml',
		`pages:
  /fix/ring/: look grease
  /fix/gasket/: look
  /fix/washer/: look swap wearing
  /fix/rust/: brush
  /guides/ice/: pipes
  /diagnose/wet/: ''
codes: 0x9 0x9-0x2
answers:
  drips: some
  wet: none
`,
	);
const content = parseContent(files);
const redirects = redirectsIn(content);
const promises = permalinksOf(content);
const here = (entry: string) => promises.has(entry);
const book = addressBook(guideOf(content), redirects, here);
const former = new Map(movedPages(redirects, here).map((page) => [page.address.replace(/\/?$/, '/'), page]));
const data = content.diagnosis[0]!.data;
const tree: Tree = {
	...data,
	outcomes: data.outcomes,
	moved: redirects.moved,
	causes: content.articles.map(({ id, data: { steps } }) => ({ id, steps })),
};

/** Where a browser ends up that opens a link: the current page, query and fragment. */
function opened(link: string): string {
	let at = link;
	for (let hop = 0; hop < 5; hop += 1) {
		const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(at) ?? [];
		const next = ledOn(path, search, hash);
		if (next === undefined || next === at) return at;
		at = next;
	}
	return 'a circle';
}

function ledOn(path: string, search: string, hash: string): string | undefined {
	if (here(path)) {
		const places = movedPlaces(path, redirects, here).filter(({ retired }) => !retired);
		return redirectTarget({ places: Object.fromEntries(places.map(({ id, to }) => [id, to])) }, search, hash);
	}
	const page = former.get(path);
	if (page) return page.retired ? undefined : redirectTarget(page, search, hash);
	const named = search ? book.moved[lookUp(path + search)] : undefined;
	if (named) return redirectTarget({ to: named, places: {} }, '', hash);
	const { address } = recover(path, new Set(Object.keys(book.titles)), () => undefined, book.moved);
	return address && redirectTarget({ to: address, places: {} }, search, hash);
}

const links: Record<string, string> = {
	'/fix/ring/': '/fix/washer/',
	'/fix/ring/?from=ticket': '/fix/washer/?from=ticket',
	'/fix/ring/#look': '/fix/washer/#look',
	'/fix/ring/?from=ticket#grease': '/fix/frost/?from=ticket#thaw',
	'/fix/gasket/': '/fix/washer/',
	'/fix/gasket/#look': '/fix/washer/#look',
	'/fix/washer/#swap': '/fix/washer/#replace',
	'/fix/washer/?a=b#wearing': '/fix/washer/?a=b#wear',
	'/fix/washer/#grease': '/fix/frost/#thaw',
	'/Fix/Ring.html#grease': '/fix/frost/#thaw',
	'/fix/ring).?from=mail': '/fix/washer/?from=mail',
	'/fix/rust/#brush': '/fix/rust/#brush',
	'/FIX/RUST': '/fix/rust/',
	'/guides/ice/#pipes': '/guides/winter/#drain',
	'/guides/ice': '/guides/winter/',
	'/code/0x9/?from=mail': '/code/0x1/?from=mail',
	'/code/0X9.html': '/code/0x1/',
	'/code/0x9-0x2/': '/code/0x1-0x2/',
	'/diagnose/wet/#1;water=yes': '/diagnose/drips/#1;water=yes',
	'/wiki/Tap_Drips': '/fix/washer/#replace',
	'/wiki/tap_drips.htm?from=mail': '/fix/washer/?from=mail#replace',
	'/wiki/view.php?id=12#top': '/fix/frost/#top',
};
for (const [link, target] of Object.entries(links))
	test(`${link} leads to ${target}`, () => assert.equal(opened(link), target));

const held: Record<string, Partial<ReturnType<typeof readFragment>>> = {
	'#1;code=0x9;water=no;cold=yes': { code: '0x1', answers: { water: 'no', cold: 'yes' }, dropped: [] },
	'#1;code=0x9-0x2;water=yes;drips=some;fixed.ring=no;steps.gasket=look.d;steps.washer=swap.n': {
		code: '0x1-0x2',
		answers: { water: 'yes', drips: 'yes' },
		dropped: [],
		progress: {
			fixed: { washer: false },
			steps: { washer: { look: { result: 'done', undone: false }, replace: { result: 'unhelpful', undone: false } } },
		},
	},
	'#1;water=yes;wet=none;steps.ring=grease.du': {
		answers: { water: 'yes', drips: 'no' },
		dropped: [],
		progress: { fixed: {}, steps: { frost: { thaw: { result: 'done', undone: true } } } },
	},
};
for (const [fragment, expected] of Object.entries(held))
	test(`/diagnose/${fragment} keeps all its parts`, () => {
		assert.equal(opened(`/diagnose/${fragment}`), `/diagnose/${fragment}`);
		assert.deepEqual(readFragment(tree, fragment), expected);
	});

test('the rules find nothing wrong with such a table', () => {
	const wrong = checkContent(content, []).filter(({ rule }) => rule === 'redirects-resolve' || rule === 'ledger-kept');
	assert.deepEqual(wrong, []);
});
