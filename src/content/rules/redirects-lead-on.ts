import { follow } from '../../links/follow.ts';
import { entriesOf, isAnswer } from '../../links/ledger.ts';
import { redirectsIn, ledgerOf, permalinksOf } from '../permalinks.ts';
import type { Problem, Rule } from '../rule.ts';

/** A successor that does not exist is a broken promise too. */
export const redirectsLeadOn: Rule = {
	id: 'redirects-lead-on',
	title: 'Whatever moved or was retired is gone, and leads to something that is there.',
	remedy: 'Correct the line in redirects.yaml; the old address stands in ledger.yaml.',
	whole: true,
	check(content) {
		const [file] = content.redirects;
		if (!file || content.findings.length > 0) return [];
		const promises = permalinksOf(content);
		const published = entriesOf(ledgerOf(content));
		const redirects = redirectsIn(content);
		const problems: Problem[] = [];
		const report = (path: string[], message: string) =>
			problems.push({ file: file.file, field: path.join('.'), line: file.lineOf(path), message });
		for (const part of ['moved', 'retired'] as const)
			for (const [from, to] of Object.entries(file.data[part])) {
				const path = [part, from];
				if (promises.has(from)) report(path, `"${from}" is still there.`);
				// An operator may lead on what another site had here; what was retired is ours.
				else if (part === 'retired' && !published.has(from)) report(path, `"${from}" was never published.`);
				else if (isFileOfOurs(from)) report(path, `"${from}" is a file of this site.`);
				const target = typeof to === 'string' ? to : to.to;
				if (isAnswer(target) !== isAnswer(from) && typeof to === 'string')
					report(path, `"${from}" and "${target}" are not of one kind.`);
				const { kind } = follow(target, redirects, (entry) => promises.has(entry));
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

/** Files that are made beside the pages, in folders of their own or at the root. */
const isFileOfOurs = (path: string) =>
	/^\/(api|assets|pagefind|redirects)(\/|$)|^\/[^/]+\.(?!html?$|php|aspx?$|jsp|do$|cgi$)[a-z0-9]+$/i.test(path);
