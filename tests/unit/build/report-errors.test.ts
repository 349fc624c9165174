import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Arguments that some commands require before they do anything. */
const wanted: Record<string, string[]> = { new: ['cause', 'ice'], 'upgrade-report': ['dist'] };

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, script]) => {
	const [file] = /src\/build\/\S+/.exec(script) ?? [];
	// The schemas come from the engine alone.
	return file && name !== 'schemas' ? [{ name, file }] : [];
});

for (const { name, file } of commands)
	test(`npm run ${name} says in one sentence which setting is invalid`, () => {
		const { status, stdout, stderr } = spawnSync('node', ['--liftoff-only', file, ...(wanted[name] ?? [])], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: 'no-such-folder' },
		});
		const [said, ...more] = stderr.trim().split(/\n+/);
		assert.equal(
			said,
			'CONTENT_DIR is "no-such-folder". There is no such folder. Write the name of one, or leave it out for content/.',
		);
		assert.deepEqual(more, name === 'build' ? ['Nothing was changed in dist/.'] : []);
		assert.equal(stdout, '');
		assert.equal(status, 1);
	});
