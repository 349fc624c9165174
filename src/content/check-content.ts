import type { Finding } from './finding.ts';
import type { Content } from './parse-content.ts';
import type { Rule } from './rule.ts';
import { addressLength } from './rules/address-length.ts';
import { citedSources } from './rules/cited-sources.ts';
import { claimsHaveSources } from './rules/claims-have-sources.ts';
import { codeLanguages } from './rules/code-languages.ts';
import { diagnosisDecides } from './rules/diagnosis-decides.ts';
import { diagnosisEnds } from './rules/diagnosis-ends.ts';
import { diagnosisEntries } from './rules/diagnosis-entries.ts';
import { diagnosisLeads } from './rules/diagnosis-leads.ts';
import { diagnosisNames } from './rules/diagnosis-names.ts';
import { diagnosisShort } from './rules/diagnosis-short.ts';
import { knownReferences } from './rules/known-references.ts';
import { liveLinks } from './rules/live-links.ts';
import { mythsStayMyths } from './rules/myths-stay-myths.ts';
import { uniqueIds } from './rules/unique-ids.ts';

/** All rules, in the order in which their findings are reported. */
export const rules: readonly Rule[] = [
	uniqueIds,
	knownReferences,
	citedSources,
	claimsHaveSources,
	codeLanguages,
	liveLinks,
	diagnosisLeads,
	diagnosisEnds,
	diagnosisDecides,
	diagnosisEntries,
	diagnosisShort,
	diagnosisNames,
	mythsStayMyths,
	addressLength,
];

/**
 * Holds the content against every rule.
 *
 * @param content parsed content
 * @returns all findings at once, those of the schemas first
 */
export function checkContent(content: Content): Finding[] {
	return [...content.findings, ...rules.flatMap((rule) => applyRule(rule, content))];
}

/** @returns what one rule finds, complete with its name and remedy */
export function applyRule(rule: Rule, content: Content): Finding[] {
	return rule.check(content).map(({ line, ...problem }) => ({
		...problem,
		...(line !== undefined && { line }),
		rule: rule.id,
		remedy: rule.remedy,
	}));
}
