import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { changed } from '../small-content.ts';

const file = 'articles/washer.mdx';

/** The small content, with its slot containing the name of an adapter and used like this in its command. */
function written(how: string) {
	const files = changed('site.yaml', 'kind: host', 'kind: adapter');
	return files.set(file, (files.get(file) ?? '').replace('{{tap}}', how));
}

for (const how of ['{{tap}}', "'{{tap}}'", '"x {{tap}}"', '"{{tap}}', '"{{tap}}" {{tap}}'])
	test(`an adapter name written as ${how} is found`, () =>
		finds(written(how), {
			file,
			field: 'test.how',
			rule: 'slots-in-quotes',
			message: /"?\{\{tap\}\} is not in quotes/,
		}));

test('a quoted name is fine, and so is a host without quotes', () => {
	assert.deepEqual(findingsIn(written('"{{tap}}"')), []);
	assert.deepEqual(findingsIn(changed('site.yaml', 'example: TAP-1', 'example: TAP-2')), []);
});
