import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { packageData, writePackage } from '../../../src/build/package.ts';
import { loadEditionDay } from '../../../src/guide/edition.ts';
import { decoder } from '../../../src/package/decode.ts';
import type { Decoded } from '../../../src/package/types.ts';

/** Someone who needs one function should not get a megabyte; this is the required size limit. */
const maxModule = 40_000;

const folder = mkdtempSync(join(tmpdir(), 'fixguide-package-'));
before(() => writePackage(folder));
after(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const command = (args: string[], input?: string) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'command.js'), ...args], {
		encoding: 'utf8',
		input: input ?? '',
	});
	return { status, stdout, stderr };
};

test('the package declares its module, its types and its command, and no dependencies', () => {
	const names = readdirSync(folder).sort();
	assert.deepEqual(names, ['LICENSE', 'README.md', 'command.js', 'index.d.ts', 'index.js', 'package.json']);
	const about = JSON.parse(read('package.json')) as Record<string, unknown>;
	assert.equal(about['type'], 'module');
	assert.equal(about['license'], '(MIT AND CC-BY-4.0)');
	for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts'])
		assert.equal(about[kind], undefined, kind);
	assert.match(read('command.js'), /^#!\/usr\/bin\/env node\n/);
});

test('the module stays within its size limit', () => {
	const bytes = brotliCompressSync(read('index.js')).length;
	console.log(`package: ${bytes} bytes with brotli`);
	assert.ok(bytes <= maxModule, `${bytes} bytes`);
});

test('it runs without Node and without a page, using only web standards', () => {
	const module = read('index.js');
	const names = /export\s*\{([^}]*)\};?\s*$/.exec(module)?.[1] ?? '';
	const values = names.replace(/([\w$]+) as (\w+)/g, '$2: $1');
	const bare = { URL, URLSearchParams, TextDecoder };
	const { decode } = runInNewContext(`${module.replace(/export\s*\{[^}]*\};?\s*$/, '')};({${values}})`, bare) as {
		decode: (text: string) => Decoded;
	};
	assert.equal(JSON.stringify(decode('0x904 0x7')), JSON.stringify(decoder(packageData())('0x904 0x7')));
});

test('it decodes like the core, and states its edition and licence', async () => {
	const bundled = (await import(pathToFileURL(join(folder, 'index.js')).href)) as {
		decode: (text: string) => Decoded;
		edition: string;
		licence: string | null;
	};
	const { codes } = packageData();
	const decode = decoder(packageData());
	for (const text of [...codes.pairs.map(([a, b]) => `${a} ${b}`), 'no code', '', '0xFFFFFFF0', 'x'.repeat(200_000)])
		assert.deepEqual(bundled.decode(text), decode(text), text.slice(0, 40));
	assert.deepEqual([bundled.edition, bundled.licence], [loadEditionDay(), 'CC-BY-4.0']);
});

test('its types are complete: a correct program compiles in the strictest mode, and a wrong one does not', () => {
	const errors = (text: string) => {
		const name = join(folder, 'user.ts');
		const options = {
			...{ strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'] },
			module: ts.ModuleKind.NodeNext,
		};
		const host = ts.createCompilerHost(options);
		const readFile = host.readFile.bind(host);
		host.readFile = (file) => (file === name ? text : readFile(file));
		host.fileExists = (file) => file === name || ts.sys.fileExists(file);
		const program = ts.createProgram([name], options, host);
		return ts
			.getPreEmitDiagnostics(program)
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
	};
	const use = `import { decode, edition, type DecodedAnswer } from './index.js';
const first: DecodedAnswer | undefined = decode(edition).answers[0];
export const url: string | null = first?.url ?? null;`;
	assert.deepEqual(errors(use), []);
	assert.equal(errors(use.replace('string | null =', 'number =')).length, 1);
});

test('the command reads arguments and standard input, and its exit status reports the result', () => {
	const known = command(['0x904', '0x7']);
	assert.equal(known.status, 0);
	assert.match(known.stdout, /^0x904 .+ \/ 0x7 .+\n/);
	assert.equal(known.stderr, '');
	assert.equal(command([], 'Error code: 0x904\nExtended error code: 0x7\n').stdout, known.stdout);
	const unknown = command(['0xFFFFFFF0']);
	assert.deepEqual([unknown.status, unknown.stderr], [1, '']);
	assert.match(unknown.stdout, /0xFFFFFFF0/);
	const wrong = command([]);
	assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
	assert.match(wrong.stderr, /Usage/);
});
