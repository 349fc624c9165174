import type { Finding } from './finding.ts';
import type { Content } from './parse-content.ts';
import type { Rule } from './rule.ts';
import { addressLength } from './rules/address-length.ts';
import { articlesAreFound } from './rules/articles-are-found.ts';
import { balancedQuotes } from './rules/balanced-quotes.ts';
import { citedSources } from './rules/cited-sources.ts';
import { claimsHaveSources } from './rules/claims-have-sources.ts';
import { codeLanguages } from './rules/code-languages.ts';
import { codesHaveArticles } from './rules/codes-have-articles.ts';
import { diagnosisDecides } from './rules/diagnosis-decides.ts';
import { diagnosisEnds } from './rules/diagnosis-ends.ts';
import { diagnosisEntries } from './rules/diagnosis-entries.ts';
import { diagnosisLeads } from './rules/diagnosis-leads.ts';
import { diagnosisNames } from './rules/diagnosis-names.ts';
import { diagnosisShort } from './rules/diagnosis-short.ts';
import { glossaryTerms } from './rules/glossary-terms.ts';
import { goneLeadsOn } from './rules/gone-leads-on.ts';
import { headingsPinned } from './rules/headings-pinned.ts';
import { knownReferences } from './rules/known-references.ts';
import { ledgerKept } from './rules/ledger-kept.ts';
import { liveLinks } from './rules/live-links.ts';
import { mythsStayMyths } from './rules/myths-stay-myths.ts';
import { oneDiagnosis } from './rules/one-diagnosis.ts';
import { probesFit } from './rules/probes-fit.ts';
import { slotsInQuotes } from './rules/slots-in-quotes.ts';
import { sumsAddUp } from './rules/sums-add-up.ts';
import { neutralNames } from './rules/neutral-names.ts';
import { numbersHaveSources } from './rules/numbers-have-sources.ts';
import { oneShell } from './rules/one-shell.ts';
import { powershellChains } from './rules/powershell-chains.ts';
import { powershellParses } from './rules/powershell-parses.ts';
import { proseHasSources } from './rules/prose-has-sources.ts';
import { realNames } from './rules/real-names.ts';
import { registrySwitches } from './rules/registry-switches.ts';
import { straightMarks } from './rules/straight-marks.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { usedSources } from './rules/used-sources.ts';

/** All rules, in the order in which their findings are reported. */
export const rules: readonly Rule[] = [
	uniqueIds,
	knownReferences,
	citedSources,
	claimsHaveSources,
	proseHasSources,
	numbersHaveSources,
	codeLanguages,
	slotsInQuotes,
	straightMarks,
	powershellParses,
	powershellChains,
	balancedQuotes,
	registrySwitches,
	oneShell,
	realNames,
	neutralNames,
	headingsPinned,
	glossaryTerms,
	liveLinks,
	oneDiagnosis,
	probesFit,
	sumsAddUp,
	diagnosisLeads,
	diagnosisEnds,
	diagnosisDecides,
	diagnosisEntries,
	diagnosisShort,
	diagnosisNames,
	mythsStayMyths,
	addressLength,
	codesHaveArticles,
	articlesAreFound,
	usedSources,
	ledgerKept,
	goneLeadsOn,
];

/**
 * Holds the content against every rule.
 *
 * @param content parsed content
 * @param languages those that a command can be coloured in
 * @returns all findings at once, those of the schemas first
 */
export function checkContent(content: Content, languages: readonly string[]): Finding[] {
	return [...content.findings, ...rules.flatMap((rule) => applyRule(rule, content, languages))];
}

/** @returns what one rule finds, complete with its name and remedy */
export function applyRule(rule: Rule, content: Content, languages: readonly string[] = []): Finding[] {
	if (rule.whole && content.broken.size > 0) return [];
	return rule.check(content, languages).map(({ line, ...problem }) => ({
		...problem,
		...(line !== undefined && { line }),
		rule: rule.id,
		remedy: rule.remedy,
	}));
}
