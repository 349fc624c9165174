import { follow } from '../../links/follow.ts';
import { entriesOf, isAnswer } from '../../links/ledger.ts';
import { redirectsIn, ledgerOf, permalinksOf } from '../permalinks.ts';
import type { Problem, Rule } from '../rule.ts';

/** A redirect to something that does not exist is a broken link. */
export const redirectsResolve: Rule = {
	id: 'redirects-resolve',
	title: 'Every redirect leads from something that no longer exists to something that does.',
	remedy: 'Correct the line in redirects.yaml; ledger.yaml has the old address.',
	whole: true,
	check(content) {
		const [file] = content.redirects;
		if (!file || content.findings.length > 0) return [];
		const permalinks = permalinksOf(content);
		const published = entriesOf(ledgerOf(content));
		const redirects = redirectsIn(content);
		const problems: Problem[] = [];
		const report = (path: string[], message: string) =>
			problems.push({ file: file.file, field: path.join('.'), line: file.lineOf(path), message });
		for (const part of ['moved', 'retired'] as const)
			for (const [from, to] of Object.entries(file.data[part])) {
				const path = [part, from];
				if (permalinks.has(from)) report(path, `"${from}" still exists.`);
				// An operator may redirect addresses of another site; a retired entry must be ours.
				else if (part === 'retired' && !published.has(from)) report(path, `"${from}" was never published.`);
				else if (isFileOfOurs(from)) report(path, `"${from}" is a file of this site.`);
				const target = typeof to === 'string' ? to : to.to;
				if (isAnswer(target) !== isAnswer(from) && typeof to === 'string')
					report(path, `"${from}" and "${target}" are not of the same kind.`);
				const { kind } = follow(target, redirects, (entry) => permalinks.has(entry));
				if (kind === 'circle') report(path, `The redirects of "${from}" form a cycle.`);
				if (kind === 'lost') report(path, `"${target}" does not exist.`);
				if (kind === 'retired' && part === 'retired') report(path, `"${target}" is retired, too.`);
			}
		for (const from of Object.keys(file.data.moved))
			if (Object.hasOwn(file.data.retired, from)) report(['retired', from], `"${from}" is listed under moved as well.`);
		return problems;
	},
};

/** Files that a build writes besides pages. */
const isFileOfOurs = (path: string) =>
	/^\/(api|assets|pagefind|redirects)(\/|$)|^\/[^/]+\.(?!html?$|php|aspx?$|jsp|do$|cgi$)[a-z0-9]+$/i.test(path);
