import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksResolve } from '../../../../src/build/page-rules/links-resolve.ts';
import { findsOn, smallSite } from '../small-site.ts';

const finds = (target: string) => findsOn(linksResolve, `<a href="${target}">x</a>`);
const here = '/kb/fix/washer/';

test('links to pages, files, anchors, questions and other hosts lead somewhere', () => {
	assert.deepEqual(linksResolve.check(smallSite()), []);
	for (const target of [
		'/kb/',
		'/kb/?q=x',
		'/kb/assets/a.css',
		'#replace',
		'/kb/fix/washer/?a=1#replace',
		'mailto:a@b.example',
	])
		assert.deepEqual(finds(target), [], target);
});

test('a diagnosis in progress follows the #, and is not an anchor', () => {
	for (const target of ['/kb/#1', '/kb/#1;water=no', '#12;code=0x1']) assert.deepEqual(finds(target), [], target);
});

test('a link that ignores the base path is found', () => {
	for (const target of ['/fix/washer/', '/', 'fix/', '//moon.example/', '../', '?q=x', '/kbx/'])
		assert.deepEqual(finds(target), [`${here} links to ${target}, which ignores the base /kb/.`]);
});

test('a link to a missing page is found', () => {
	for (const target of ['/kb/moon/', '/kb/fix', '/kb/fix/washer', '/kb/assets/moon.js'])
		assert.deepEqual(finds(target), [`${here} links to ${target}, which does not exist.`]);
});

test('a link to a missing anchor is found', () => {
	for (const target of ['#moon', '/kb/#moon', '/kb/fix/washer/#Replace', '#1moon'])
		assert.deepEqual(finds(target), [`${here} links to ${target}, but that page has no id "${target.split('#')[1]}".`]);
});

test('files loaded by the head must exist too', () => {
	assert.equal(findsOn(linksResolve, '', '<link rel="icon" href="/kb/moon.svg">').length, 1);
	assert.equal(findsOn(linksResolve, '', '<script src="/kb/moon.js"></script>').length, 1);
});

test('a dead link inside noscript is found', () =>
	assert.notDeepEqual(findsOn(linksResolve, '<noscript><a href="/kb/moon/">x</a></noscript>'), []));
