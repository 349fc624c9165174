import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeOfSvg, svgProblems } from '../../../src/content/svg-problems.ts';

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"${attributes}>${inside}</svg>`;

for (const harmless of [
	svg('<path d="M0 0h8"/>'),
	`<?xml version="1.0"?>\n<!-- ours -->\n${svg('')}`,
	svg('<style>@media (prefers-color-scheme: dark){path{fill:#fff}}</style><path d="M0 0"/>'),
	svg('<defs><linearGradient id="a"/></defs><path fill="url(#a)"/><use href="#a"/>'),
	svg('<path fill=\'url("#a")\'/><use xlink:href="#a"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
	svg('<image href="data:image/png;base64,iVBORw0//8A/on=="/>'),
])
	test(`an SVG may contain ${harmless.slice(0, 110)}`, () => assert.deepEqual(svgProblems(harmless), []));

for (const harmful of [
	svg('<script>alert(1)</script>'),
	svg('<SCRIPT href="#a"/>'),
	svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
	svg('', ' onload="alert(1)"'),
	svg('<path onclick = "alert(1)"/>'),
	svg('<a href="javascript:alert(1)"><path/></a>'),
	svg('<a href="&#106;avascript:alert(1)"><path/></a>'),
	svg('<use href="https://evil.example/a.svg#a"/>'),
	svg("<image xlink:href='//evil.example/a.png'/>"),
	svg('<image href="data:image/svg+xml,%3Csvg/%3E"/>'),
	svg('<a href="#a"><set attributeName="href" to="javascript:alert(1)"/></a>'),
	svg('<style>@import "a.css";</style>'),
	svg('<style>path{fill:url(https://evil.example/a)}</style>'),
	svg('<style>path{fill:u\\72l(https://evil.example/a)}</style>'),
	svg('<style>path{background:image-set("a.png" 1x)}</style>'),
	svg('<style>@font-face{src:local(x)}</style>'.replace('src:', 'src :').replace('local', 'url(a) local')),
	svg('<foreignObject><p>Hello</p></foreignObject>'),
	svg('<![CDATA[<!--]]><script>alert(1)</script><![CDATA[-->]]>'),
	svg("<text> xmlns='</text><script>alert(1)</script><text>'</text>"),
	`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`,
	`<?xml-stylesheet href="a.css"?>${svg('')}`,
	'<svg viewBox="0 0 8 4"></svg>',
	'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"></svg>',
	'<html><script></script></html>',
	'',
])
	test(`an SVG may not contain ${harmful.slice(0, 140)}`, () => assert.notDeepEqual(svgProblems(harmful), []));

test('the aspect ratio of an SVG is that of its viewBox', () => {
	assert.deepEqual(sizeOfSvg(svg('')), { width: 8, height: 4 });
	assert.deepEqual(sizeOfSvg('<svg viewBox="0,0,120,32">'), { width: 120, height: 32 });
	for (const none of ['<svg>', '<svg viewBox="0 0 0 4">', '<svg viewBox="0 0">', '<svg viewBox="a b c d">'])
		assert.equal(sizeOfSvg(none), undefined, none);
});
