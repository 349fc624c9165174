import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causesInWords } from '../../../src/search/causes-in-words.ts';
import type { PageIndex } from '../../../src/search/page-index.ts';
import { realIndex } from './real-index.ts';
import { smallIndex } from './small-index.ts';

const idsOf = (ticket: string, index: PageIndex, most = 3) =>
	causesInWords(ticket, index, most).map(({ address }) => address.split('/')[2]);
const causes = (ticket: string, most = 3) => idsOf(ticket, smallIndex, most);

test('the words of one sentence among others lead to the cause', () =>
	assert.deepEqual(causes('Hello!\n\nMy certificate has expired. It is not urgent.\n\nAnna'), ['certificate']));

test('a sentence that a mail program broke is read as one', () => {
	const beginning = 'As far as anybody here can tell it is since yesterday that the certificate';
	assert.deepEqual(causes(`${beginning}\nhas expired`), ['certificate']);
});

test('what every message says, labels, names, numbers and addresses tell nothing', () => {
	assert.deepEqual(causes('contact the OWNER of the gateway.'), []);
	assert.deepEqual(causes('Certificate expired: no'), []);
	assert.deepEqual(
		causes('Write to firewall@gateway.example or https://gateway.example/firewall, PC-certificate-7'),
		[],
	);
});

test('thanks, and words that no page has, give nothing', () => {
	assert.deepEqual(causes('Thanks, works again.'), []);
	assert.deepEqual(causes(''), []);
});

test('no more causes than asked for, and none that fits much worse than the first', () => {
	const ticket = 'A firewall is in the way. My certificate has expired.';
	assert.equal(causes(ticket, 1).length, 1);
	assert.equal(causes(ticket, 3).length, 2);
});

test('a name that looks like a word is not taken for a slip of the pen', () => {
	assert.deepEqual(causes('Freez, Gatewey'), []);
	assert.deepEqual(causes('My certfiicate has expired'), ['certificate']);
});

const { pages } = realIndex();

for (const [ticket, first] of [
	['Since this morning I get a black screen after login. Please help.', 'black-screen'],
	['My VPN drops after 10 minutes and then the session closes. Kind regards, Julia', 'udp-transport'],
	['Dear team, when I connect it says certificate expired.', 'host-certificate'],
	['User: jdoe\nComputer name: PC-17\n\nmy account is locked, please unlock it!!', 'account-state'],
	['We have an Ubuntu server with xrdp and cannot log in.', 'linux-host'],
	['From my MacBook I get error 0x204.', 'other-clients'],
] as const)
	test(`the guide itself: ${first}`, () => assert.equal(idsOf(ticket, pages)[0], first));

for (const ticket of ['Thanks, works again', 'My printer is sad.', 'Please order a new keyboard for Mrs Schmidt.'])
	test(`the guide itself has nothing for: ${ticket}`, () => assert.deepEqual(idsOf(ticket, pages), []));
