import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { pairId } from '../../../src/codes/identity.ts';
import { resolveQuery } from '../../../src/message/resolve-query.ts';
import { spellingsOf } from '../../../src/codes/spelling.ts';
import { smallIndex } from '../codes/small-index.ts';

/** Query, verdict, ids in order. */
const queries: [query: string, verdict: string, ...ids: string[]][] = [
	['0x904', 'exact', '0x904'],
	['0X00000904', 'exact', '0x904'],
	['904', 'exact', '0x904'],
	['2308', 'exact', '0x904'],
	['error 2308', 'exact', '0x904'],
	['RDP error code 0x904', 'exact', '0x904'],
	['(0x904)', 'exact', '0x904'],
	['  0x904.  ', 'exact', '0x904'],
	['0x904/0x7', 'exact', '0x904-0x7'],
	['0x904 0x7', 'exact', '0x904-0x7'],
	['0x904, 0x7', 'exact', '0x904-0x7'],
	['0x904-0x7', 'exact', '0x904-0x7'],
	['0X904_0X7', 'exact', '0x904-0x7'],
	['0x00000904/0x00000007', 'exact', '0x904-0x7'],
	['2308/7', 'exact', '0x904-0x7'],
	['904/7', 'exact', '0x904-0x7'],
	['0x904 extended 0x7', 'exact', '0x904-0x7'],
	['extended reason 0x7 error code 0x904', 'exact', '0x904-0x7'],
	['Fehlercode 0x904 Erweiterter Fehlercode 0x7', 'exact', '0x904-0x7'],
	['0x904/0xB', 'exact', '0x904-0xb'],
	['0x905/0x7', 'exact', 'extended-0x7', '0x905'],
	['extended-0x7', 'exact', 'extended-0x7'],
	['extended 0x7', 'exact', 'extended-0x7'],
	['https://kb.example.org/code/0x904-0x7/', 'exact', '0x904-0x7'],
	['/code/extended-0x7/', 'exact', 'extended-0x7'],
	['disconnectReasonAtClientWinsockFDCLOSE', 'exact', '0x904'],
	['DISCONNECTREASONATCLIENTWINSOCKFDCLOSE', 'exact', '0x904'],
	['ERRINFO_LOGOFF_BY_USER', 'exact', 'errinfo-0xc'],
	['disconnectReasonAtClientWinsockFDCLOSE exDiscReasonServerDeniedConnection', 'exact', '0x904-0x7'],
	['c000006d', 'exact', 'logon-0xc000006d'],
	['0xC000006D', 'exact', 'logon-0xc000006d'],
	['-1073741715', 'exact', 'logon-0xc000006d'],
	['-5', 'exact', 'logon-0xfffffffb'],
	['c08', 'exact', '0xc08'],
	['0x104', 'exact', '0x104', 'extended-0x104', 'errinfo-0x104'],
	['516', 'exact', '0x204', '0x516'],
	['event 1026', 'exact', 'event-0x402'],
	['Ereignis-ID: 1026', 'exact', 'event-0x402'],
	['1026', 'exact', 'event-0x402', 'errinfo-0x402'],
	['0x402', 'exact', 'errinfo-0x402'],
	['0x80070005', 'exact', 'hresult-0x5'],
	['-2147024891', 'exact', 'hresult-0x5'],
	['-0x904', 'exact', '0x904'],
	['- 0x904', 'exact', '0x904'],
	['0x9O4', 'none'],
	['Reason= 2308', 'exact', '0x904'],
	['(Reason= 904)', 'unknown', '0x388'],
	['0x2040', 'unknown', '0x2040'],
	['0x20', 'unknown', '0x20'],
	['51600000', 'unknown', '0x3135a80'],
	['5160', 'unknown', '0x1428'],
	['0x8007FFFF', 'unknown', '0x8007ffff'],
	['ERRINFO_SOMETHING_NEW', 'unknown', 'errinfo_something_new'],
	['', 'none'],
	['0x', 'none'],
	['0x123456789', 'none'],
	['black screen', 'none'],
	['10.0.0.7', 'none'],
	['2026-11-22', 'none'],
	['windows 11', 'none'],
	['error 2308 windows 11', 'none'],
	['dead', 'none'],
	['a1', 'none'],
	['disconnectReason', 'none'],
];

describe('a query', () => {
	for (const [query, verdict, ...ids] of queries)
		test(`"${query}" gives ${[verdict, ...ids].join(' ')}`, () => {
			const found = resolveQuery(query, smallIndex);
			assert.deepEqual([found.verdict, ...found.answers.map((answer) => answer.id)], [verdict, ...ids]);
		});
});

const all = smallIndex.lists.flatMap((list) => list.codes.map((code) => ({ list, code })));
const anyCode = fc.constantFrom(...all);

test('every spelling of every code resolves to a code of that number, and to nothing else', () => {
	for (const { list, code } of all)
		for (const spelling of spellingsOf(code[0], list.digits)) {
			const query = list.decimal ? `event ${code[0]}` : spelling;
			const { verdict, answers } = resolveQuery(query, smallIndex);
			// Digits alone prove nothing if the number is small.
			assert.ok(verdict === 'exact' || (verdict === 'guess' && code[0] < 0x100), query);
			const values = answers.map((answer) => Number(answer.id.replace(/^.*(?=0x)/, '')));
			assert.ok(values.includes(code[0]), `${query}: ${values}`);
		}
});

test('every symbolic name resolves to its own code first', () => {
	for (const { list, code } of all)
		for (const name of code.slice(2)) {
			const [answer] = resolveQuery(String(name), smallIndex).answers;
			assert.deepEqual(
				answer?.title.map((part) => part.list),
				[list.id],
			);
			assert.equal(answer?.why, 'name');
		}
});

test('a number with digits added or removed never resolves to a similar one', () => {
	fc.assert(
		fc.property(anyCode, fc.stringMatching(/^[0-9a-f]{1,4}$/), ({ code }, more) => {
			const query = `0x${code[0].toString(16)}${more}`;
			const value = Number(query);
			for (const answer of resolveQuery(query, smallIndex).answers) {
				const id = Number(answer.id.replace(/^.*(?=0x)/, ''));
				assert.ok(id === value || (answer.why === 'unwrap' && id === (value & 0xffff)), query);
			}
		}),
	);
});

test('every two known halves are a pair, recorded or composed, in any spelling and order of words', () => {
	const [first, second] = smallIndex.lists;
	const heads = fc.constantFrom(...(first?.codes ?? []));
	const tails = fc.constantFrom(...(second?.codes ?? []));
	const between = fc.constantFrom('/', ' ', ', ', ' / ', '_', ' and ', ' extended error code: ');
	fc.assert(
		fc.property(heads, tails, between, fc.boolean(), ([head], [tail], gap, padded) => {
			const spell = (value: number) => `0x${value.toString(16).padStart(padded ? 8 : 1, '0')}`;
			const [answer, ...rest] = resolveQuery(spell(head) + gap + spell(tail), smallIndex).answers;
			assert.equal(answer?.id, pairId(head, tail));
			assert.equal(answer?.kind, answer?.address ? 'pair' : 'unrecorded-pair');
			assert.deepEqual(rest, []);
		}),
	);
});

test('every result with a page has its URL, its title and a reason', () => {
	for (const [query] of queries)
		for (const answer of resolveQuery(query, smallIndex).answers) {
			assert.equal(answer.address, ['code', 'pair'].includes(answer.kind) ? `/code/${answer.id}/` : '');
			assert.ok(
				answer.title.every((part) => part.written !== ''),
				query,
			);
			assert.ok(answer.reason !== '' && !/[{}]/.test(answer.reason), answer.reason);
		}
});

test('an unknown number says what can be said about its shape', () => {
	const [answer] = resolveQuery('0xC0000064', smallIndex).answers;
	assert.equal(answer?.kind, 'unknown');
	assert.match(answer?.shape.join(' ') ?? '', /NTSTATUS/);
});

test('no query makes the resolver throw', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (query) => {
			resolveQuery(query, smallIndex);
		}),
		{ numRuns: 5000 },
	);
});
