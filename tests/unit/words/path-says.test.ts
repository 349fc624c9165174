import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathSays, type StationState } from '../../../src/words/path-says.ts';

const stations = ['pipe', 'valve', 'spout'].map((id) => ({ id, name: id.toUpperCase() }));
const words = { passed: 'worked', broke: 'broke here', never: 'never', here: 'here', open: 'possible', out: 'no' };

const said: [states: Record<string, StationState>, sentence: string][] = [
	[{}, ''],
	[{ pipe: 'passed', valve: 'passed', spout: 'never' }, ''],
	[{ valve: 'here' }, 'VALVE: here'],
	[{ pipe: 'passed', spout: 'broke', valve: 'broke' }, 'VALVE, SPOUT: broke here'],
	[{ pipe: 'out', valve: 'open', spout: 'open', moon: 'open' }, 'VALVE, SPOUT: possible'],
	[{ pipe: 'open', valve: 'broke' }, 'VALVE: broke here. PIPE: possible'],
];

for (const [states, sentence] of said)
	test(`${JSON.stringify(states)} says "${sentence}"`, () => assert.equal(pathSays(stations, states, words), sentence));
