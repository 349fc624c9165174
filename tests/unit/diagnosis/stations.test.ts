import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStations } from '../../../src/diagnosis/stations.ts';
import { smallTree } from './small-tree.ts';

const stationOf = new Map([
	['WASHER', 'valve'],
	['FROST', 'pipe'],
	['PLUMBER', 'spout'],
]);

const open: [at: string, stations: string[]][] = [
	['water', ['pipe', 'spout', 'valve']],
	['cold', ['pipe', 'spout']],
	['FROST', ['pipe']],
	['moon', []],
];

for (const [at, stations] of open)
	test(`at ${at} these stations are still possible: ${stations.join(', ') || 'none'}`, () =>
		assert.deepEqual([...openStations(smallTree, at, stationOf)].sort(), stations));

test('an outcome without a station leaves nothing open', () =>
	assert.deepEqual([...openStations(smallTree, 'cold', new Map([['FROST', 'pipe']]))], ['pipe']));
