import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { findCauses } from '../../../src/finder/find-causes.ts';
import { deskFacts } from '../../../src/guide/desk-facts.ts';
import { toPlain } from '../../../src/markdown/plain.ts';
import { candidatesFor, type Candidate } from '../../../src/reply/desk.ts';
import { plainReply } from '../../../src/reply/plain.ts';
import { engineerNote, userReply } from '../../../src/reply/ticket-replies.ts';
import { realIndex } from '../search/real-index.ts';

/** A ticket, and what must be written about it. */
interface Ticket {
	id: string;
	text: string;
	/** Where the reply may lead, without the fragment; `none` if nothing is offered. */
	leads: string | string[];
	says: string[];
	note?: string[];
}

const index = realIndex();
const { desk: words } = index.guide.words;
const facts = deskFacts(index.guide, (markdown) => toPlain(markdown));
const file = new URL('../../fixtures/tickets/tickets.yaml', import.meta.url);
const tickets = (parse(readFileSync(file, 'utf8')) as Ticket[]).map((ticket) => ({
	...ticket,
	candidates: candidatesFor(findCauses(ticket.text, index), facts),
}));
const url = ({ address }: Candidate) => `https://kb.example.org${address}`;
const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).length;

for (const { id, candidates, leads, says, note = [] } of tickets)
	test(`the reply to the ticket "${id}" can be sent`, () => {
		const [first] = candidates;
		const wanted = [leads].flat();
		assert.ok(wanted.includes(first?.address.split('#')[0] ?? 'none'), `it leads to ${first?.address ?? 'none'}`);
		if (!first) return;
		const text = plainReply(userReply(first, words), url(first), Infinity);
		for (const part of says) assert.ok(text.includes(part), `${JSON.stringify(part)} is not in: ${text}`);
		const [said = '', link = '', ...more] = text.split('\n\n');
		assert.deepEqual(more, []);
		assert.doesNotMatch(said, /\n|\[@|\]\(|\{\{|`/, 'whole sentences, no marks');
		assert.ok(sentences(said) >= 2 && sentences(said) <= 4, `${sentences(said)} sentences: ${said}`);
		assert.match(link, /^[^\n]+:\n<https:\/\/kb\.example\.org\/\S*>$/);
		const colleague = plainReply(engineerNote(candidates, url, words), url(first), Infinity);
		for (const part of note) assert.ok(colleague.includes(part), `${JSON.stringify(part)} is not in: ${colleague}`);
	});

test('no ticket offers more than three causes, and each of them has a reason', () => {
	for (const { id, candidates } of tickets) {
		const causes = candidates.filter(({ kind }) => kind === 'cause' || kind === 'words');
		assert.ok(causes.length <= 3, id);
		for (const { address, because } of causes) assert.ok(because.length > 0, `${id}: ${address}`);
	}
});

test('ten tickets are tested, three in other languages', () => assert.equal(tickets.length, 10));
