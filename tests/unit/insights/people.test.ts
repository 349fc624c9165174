import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutPeople } from '../../../src/insights/people.ts';

test('text that identifies a person or a machine is removed', () => {
	for (const [text, left] of [
		['black screen 192.0.2.7', 'black screen …'],
		['mail anna.b@example.org now', 'mail … now'],
		['CORP\\anna cannot sign in', '… cannot sign in'],
		['at 2001:db8::7', 'at …'],
		['00:1a:2b:3c:4d:5e', '…'],
		['S-1-5-21-1004336348-1177238915-682003330-512', '…'],
		['x\x1b[2J192.0.2.7', 'x\x1b[2J…'],
		['x2001:db8::7', 'x…'],
		['/%e0%a4%a/CORP%5Canna', '/%e0%a4%a/…'],
		['anna@example.org\\anna', '…'],
		['/n%C3%B6ne/', '/nöne/'],
		['/fix/a/anna@example.org/', '/fix/a/…/'],
	] as const)
		assert.equal(withoutPeople(text), left);
});

test('codes, versions and words stay', () => {
	for (const text of ['0x904 0x7', 'error 10.0.26100', '/code/0x904-0x7/', 'nothing happens at 10:15', 'KB5065426'])
		assert.equal(withoutPeople(text), text);
});
