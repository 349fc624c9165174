import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathSummary, type StageState } from '../../../src/diagnosis/path-summary.ts';

const stages = ['pipe', 'valve', 'spout'].map((id) => ({ id, name: id.toUpperCase() }));
const words = {
	passed: 'worked',
	broke: 'broke here',
	never: 'never',
	here: 'here',
	open: 'possible',
	unchecked: 'unchecked',
	out: 'no',
};

const said: [states: Record<string, StageState>, sentence: string][] = [
	[{}, ''],
	[{ pipe: 'passed', valve: 'passed', spout: 'never' }, ''],
	[{ pipe: 'passed', spout: 'broke', valve: 'broke' }, 'VALVE, SPOUT: broke here'],
	[{ pipe: 'out', valve: 'open', spout: 'open', moon: 'open' }, 'VALVE, SPOUT: possible'],
	[{ pipe: 'open', valve: 'broke' }, 'VALVE: broke here. PIPE: possible'],
];

for (const [states, sentence] of said)
	test(`${JSON.stringify(states)} says "${sentence}"`, () =>
		assert.equal(pathSummary(stages, states, words), sentence));
