import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneOfEachId } from '../../../../src/build/page-rules/one-of-each-id.ts';
import { findsOn, smallSite } from '../small-site.ts';

test('an id that occurs twice on a page is reported once', () =>
	assert.deepEqual(findsOn(oneOfEachId, '<p id="a"></p><p id="a"></p><i id="a"></i>'), [
		'/kb/fix/washer/ has the id "a" twice.',
	]));

test('the same id on two pages is fine', () => assert.deepEqual(oneOfEachId.check(smallSite()), []));

test('an id that is repeated inside pre is found', () =>
	assert.notDeepEqual(findsOn(oneOfEachId, '<p id="a"></p><pre><b id="a">x</b></pre>'), []));
