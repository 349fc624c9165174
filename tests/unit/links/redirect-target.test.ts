import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectTarget, type Successors } from '../../../src/links/redirect-target.ts';

const places = { grease: '/fix/frost/#thaw', rust: '/fix/washer/' };
const moved = { to: '/fix/washer/', places };
const section = { to: '/fix/washer/#replace', places: {} };

const cases: [leads: Successors, search: string, hash: string, target: string | undefined][] = [
	[moved, '', '', '/fix/washer/'],
	[moved, '?from=ticket', '', '/fix/washer/?from=ticket'],
	[moved, '?from=ticket', '#look', '/fix/washer/?from=ticket#look'],
	[moved, '', '#1;water=yes;steps.ring=look.d', '/fix/washer/#1;water=yes;steps.ring=look.d'],
	[moved, '', '#grease', '/fix/frost/#thaw'],
	[moved, '?a', '#GREASE', '/fix/frost/?a#thaw'],
	[moved, '', '#%67rease', '/fix/frost/#thaw'],
	[moved, '', '#rust', '/fix/washer/'],
	[moved, '', '#constructor', '/fix/washer/#constructor'],
	[section, '?a', '', '/fix/washer/?a#replace'],
	[section, '', '#look', '/fix/washer/#look'],
	[{ places }, '', '#grease', '/fix/frost/#thaw'],
	[{ places }, '?a', '#look', undefined],
	[{ places }, '', '', undefined],
];

for (const [leads, search, hash, target] of cases)
	test(`${leads.to ?? 'a page that is there'} with "${search}${hash}" leads to ${target ?? 'nothing'}`, () =>
		assert.equal(redirectTarget(leads, search, hash), target));
