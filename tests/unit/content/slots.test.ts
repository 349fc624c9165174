import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSlots, withExamples } from '../../../src/content/slots.ts';

const slots = { tap: { example: 'TAP-1' }, 'tap-2': { example: '$&' } };
const ids = (text: string) => findSlots(text).map(({ id }) => id);

test('every slot is found, known or not, with its position', () => {
	const text = 'ping {{tap}} {{tap-2}} {{Moon}} {{ tap }} {{}}';
	assert.deepEqual(ids(text), ['tap', 'tap-2', 'Moon', ' tap ', '']);
	assert.deepEqual(
		findSlots(text).map(({ start, end }) => text.slice(start, end)),
		['{{tap}}', '{{tap-2}}', '{{Moon}}', '{{ tap }}', '{{}}'],
	);
});

test('extra braces around a slot belong to the command', () => {
	assert.deepEqual(ids('echo ${{{tap}}}'), ['tap']);
	assert.deepEqual(ids('{ {tap} } {tap}'), []);
});

test('a text with examples shows them, and unknown slots unchanged', () => {
	assert.equal(withExamples('{{tap}}:{{tap-2}} {{moon}} {{constructor}}', slots), 'TAP-1:$& {{moon}} {{constructor}}');
});
