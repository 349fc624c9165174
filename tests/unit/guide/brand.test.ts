import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { helpOf } from '../../../src/guide/help.ts';
import { readContent } from '../../../src/guide/read-content.ts';
import { changed, smallContent } from '../content/small-content.ts';
import { finds } from '../content/finds.ts';
import { guideOf } from './guide-of.ts';
import { inFolder } from './in-folder.ts';

const fixture = 'tests/fixtures/brand';

test('an overlay with only branding changes name, images and sections, and no byte of an image', () =>
	inFolder(smallContent(), (folder) => {
		const content = readContent(folder, fixture);
		assert.deepEqual(content.findings, []);
		for (const { name, text, isOverlaid } of content.pictures) {
			const bytes = readFileSync(join(fixture, 'brand', name));
			assert.ok(Buffer.from(text, name.endsWith('.png') ? 'latin1' : 'utf8').equals(bytes), name);
			assert.ok(isOverlaid);
			assert.ok(content.isOverlaid(`brand/${name}`, ''), 'a finding in it names the overlay');
		}
		assert.equal(content.pictures.length, 4);
		const { site, words } = guideOf(content);
		assert.equal(site.name, 'Harbour Help');
		assert.equal(site.contact, 'mailto:servicedesk@harbour.example');
		assert.equal(words.nav.fix, 'Faults');
		assert.equal(words.fix.title, 'Faults');
		assert.equal(words.myths.title, 'Do not do this');
		assert.equal(words.nav.code, 'code word', 'others keep theirs');
		assert.deepEqual(helpOf(site, words), {
			title: 'title word: Service desk',
			lines: [
				{ text: 'phone word: +49 40 4711', url: 'tel:+49404711' },
				{ text: 'mail word: servicedesk@harbour.example', url: 'mailto:servicedesk@harbour.example' },
				{ text: 'https://harbour.example/help', url: 'https://harbour.example/help' },
				{ text: 'hours word: Monday to Friday, 8 to 18' },
				{ text: 'Bring the number on the back of the computer.' },
			],
		});
	}));

test('without a help contact, nobody is named', () =>
	inFolder(smallContent(), (folder) => {
		const { site, words } = guideOf(readContent(folder));
		assert.equal(helpOf(site, words), undefined);
	}));

test('a footer link to a missing page is found', () =>
	finds(changed('site.yaml', 'lang: en\n', 'lang: en\nfooter:\n  - { label: Rules, url: /guides/rules/ }\n'), {
		file: 'site.yaml',
		field: 'footer.0',
		rule: 'known-references',
		message: /There is no page "\/guides\/rules\/"/,
		at: '  - { label: Rules',
	}));

test('a dead link in the text of the home page is found', () =>
	finds(changed('site.yaml', 'lang: en\n', 'lang: en\nhome: |\n  Read [the rules](/guides/rules/).\n'), {
		file: 'site.yaml',
		field: 'home',
		rule: 'live-links',
		message: /leads nowhere/,
		at: '  Read [the rules]',
	}));
