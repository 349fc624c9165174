import { follow } from '../../links/follow.ts';
import { entriesOf, isAnswer } from '../../links/ledger.ts';
import { goneOf, ledgerOf, promisesOf } from '../promises.ts';
import type { Problem, Rule } from '../rule.ts';

/** A successor that does not exist is a broken promise too. */
export const goneLeadsOn: Rule = {
	id: 'gone-leads-on',
	title: 'Whatever moved or was retired had been published, is gone, and leads to something that is there.',
	remedy: 'Correct the line in content/gone.yaml; the old address stands in content/ledger.yaml.',
	whole: true,
	check(content) {
		const [file] = content.gone;
		if (!file || content.findings.length > 0) return [];
		const promises = promisesOf(content);
		const published = entriesOf(ledgerOf(content));
		const gone = goneOf(content);
		const problems: Problem[] = [];
		const report = (path: string[], message: string) =>
			problems.push({ file: file.file, field: path.join('.'), line: file.lineOf(path), message });
		for (const part of ['moved', 'retired'] as const)
			for (const [from, to] of Object.entries(file.data[part])) {
				const path = [part, from];
				if (promises.has(from)) report(path, `"${from}" is still there.`);
				else if (!published.has(from)) report(path, `"${from}" was never published.`);
				const target = typeof to === 'string' ? to : to.to;
				if (isAnswer(target) !== isAnswer(from) && typeof to === 'string')
					report(path, `"${from}" and "${target}" are not of one kind.`);
				const { kind } = follow(target, gone, (entry) => promises.has(entry));
				if (kind === 'circle') report(path, `The successors of "${from}" lead back to themselves.`);
				if (kind === 'lost') report(path, `"${target}" does not exist.`);
				if (kind === 'retired' && part === 'retired') report(path, `"${target}" is retired itself.`);
			}
		for (const from of Object.keys(file.data.moved))
			if (Object.hasOwn(file.data.retired, from))
				report(['retired', from], `"${from}" has moved, so it is not retired.`);
		return problems;
	},
};
