import { firstQuestion, nameOf, questions } from '../choices.ts';
import { fileOf } from '../forms.ts';
import type { Kind } from '../kind.ts';
import { yamlOf } from '../yaml-text.ts';

/** A probe, which reads the output of a command. */
export const probe: Kind = {
	description: 'a probe, which reads the pasted output of a command',
	prerequisite: firstQuestion,
	names: [nameOf('probes')],
	questions: [
		{ name: 'question', asks: ['probes', 'question'], choices: questions },
		{ name: 'command', asks: ['probes', 'command'] },
	],
	changes({ id, question, command }) {
		const found = 'found';
		const fields = fileOf('probes', {
			question,
			command,
			patterns: [{ id: found }],
			results: [{ id: found, all: [found] }],
		});
		return [{ file: `probes/${id}.yaml`, text: yamlOf(fields) }];
	},
};
