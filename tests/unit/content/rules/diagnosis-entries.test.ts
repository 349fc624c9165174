import { test } from 'node:test';
import { finds } from '../finds.ts';
import { changed } from '../small-content.ts';

const file = 'codes/drip.yaml';

test('a code is found if its answers bypass all its causes', () =>
	finds(changed(file, "tells: { drips: 'yes' }", "tells: { water: 'no', cold: 'yes' }"), {
		file,
		field: 'codes.0',
		rule: 'diagnosis-entries',
		message: /entry point of "slow drip"/,
		at: 'value: 0x1',
	}));

test('a sentence is found if its answers bypass its causes and those of its codes', () =>
	finds(changed('recognition.yaml', "tells: { water: 'yes', drips: 'yes' }", "tells: { water: 'no', cold: 'yes' }"), {
		file: 'recognition.yaml',
		field: 'sentences.0',
		rule: 'diagnosis-entries',
		message: /entry point of "water-runs"/,
		at: 'id: water-runs',
	}));
