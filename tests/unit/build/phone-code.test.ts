import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { parse } from 'node-html-parser';
import { phoneCode } from '../../../src/build/phone-code.ts';
import { settings } from '../../../src/settings.ts';
import { readContent } from '../../../src/guide/read-content.ts';

/** Draws the image as a camera sees it: its rectangles as dots, black on white. */
function seen(svg: string): string | undefined {
	const root = parse(svg).querySelector('svg');
	const [, , width = 0, height = 0] = (root?.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const dots = new Uint8ClampedArray(width * height * 4).fill(255);
	const path = root?.querySelector('path')?.getAttribute('d') ?? '';
	for (const [, x, y, w, h] of path.matchAll(/M(\d+),(\d+)h(\d+)v(\d+)h-\d+z/g))
		for (let row = Number(y); row < Number(y) + Number(h); row += 1)
			for (let column = Number(x); column < Number(x) + Number(w); column += 1)
				dots.set([0, 0, 0, 255], (row * width + column) * 4);
	return jsqr(dots, width, height)?.data;
}

test('the QR code of every article that ships decodes to its URL', () => {
	for (const { id } of readContent(settings.contentFolder).articles) {
		const address = `https://kb.example.org/fix/${id}/`;
		assert.equal(seen(phoneCode(address)), address);
	}
});

test('a longer URL in a folder decodes too', () => {
	const address = 'https://help.desk.of-a-large-company.example.com/it/knowledge/fix/host-certificate/#renew';
	assert.equal(seen(phoneCode(address)), address);
});

test('a damaged QR code is not decoded', () =>
	assert.equal(seen(phoneCode('https://kb.example.org/fix/x/').replace(/M\d+,\d+h\d+/g, 'M0,0h1')), undefined));
