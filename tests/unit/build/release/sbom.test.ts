import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sbomOf, type Lockfile } from '../../../../src/build/release/sbom.ts';

const lockfile: Lockfile = {
	name: 'tapguide',
	version: '1.0.0',
	packages: {
		'': { version: '1.0.0' },
		'node_modules/@tap/valve': { version: '2.0.0', license: 'MIT', integrity: 'sha512-q80=' },
		'node_modules/washer': { version: '1.1.0', license: '(MIT OR CC0-1.0)' },
		'node_modules/@tap/valve/node_modules/washer': { version: '0.9.0' },
		'node_modules/here': { link: true },
	},
};
const bom = JSON.parse(sbomOf(lockfile, ['washer'], '2026-11-22')) as { components: Record<string, unknown>[] };

test('each package is listed with name, version, licence and digest', () =>
	assert.deepEqual(bom.components[0], {
		type: 'library',
		'bom-ref': 'pkg:npm/%40tap/valve@2.0.0#node_modules/@tap/valve',
		name: '@tap/valve',
		version: '2.0.0',
		purl: 'pkg:npm/%40tap/valve@2.0.0',
		scope: 'excluded',
		licenses: [{ license: { id: 'MIT' } }],
		hashes: [{ alg: 'SHA-512', content: 'abcd' }],
	}));

test('only packages in the site are required, in exactly their version', () =>
	assert.deepEqual(
		bom.components.map(({ name, version, scope }) => [name, version, scope]),
		[
			['@tap/valve', '2.0.0', 'excluded'],
			['washer', '1.1.0', 'required'],
			['washer', '0.9.0', 'excluded'],
		],
	));

test('several licences become an expression', () =>
	assert.deepEqual(bom.components[1]!.licenses, [{ expression: '(MIT OR CC0-1.0)' }]));

test('the same lockfile gives the same text, without a clock', () =>
	assert.equal(sbomOf(lockfile, ['washer'], '2026-11-22'), sbomOf(lockfile, ['washer'], '2026-11-22')));

test('a package in the site that the lockfile lacks is refused by name', () =>
	assert.throws(() => sbomOf(lockfile, ['pipe'], '2026-11-22'), /lacks pipe/));
