import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeDecodeURIComponent } from '../../../src/text/safe-decode.ts';

for (const [text, plain] of [
	['1%3Bcode%3d0x1f', '1;code=0x1f'],
	['once%2520only', 'once%20only'],
	['Gr%C3%BC%C3%9Fe', 'Grüße'],
	// Half of an escape, and one that is not UTF-8.
	['100%', '100%'],
	['%3B and %C3', '%3B and %C3'],
] as const)
	test(`${text} decodes to ${plain}`, () => assert.equal(safeDecodeURIComponent(text), plain));
