import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { accentReadable } from './rules/accent-readable.ts';
import { addressLength } from './rules/address-length.ts';
import { articlesAreFound } from './rules/articles-are-found.ts';
import { citedSources } from './rules/cited-sources.ts';
import { claimsHaveSources } from './rules/claims-have-sources.ts';
import { codeLanguages } from './rules/code-languages.ts';
import { codesHaveArticles } from './rules/codes-have-articles.ts';
import { diagnosisDecides } from './rules/diagnosis-decides.ts';
import { diagnosisEnds } from './rules/diagnosis-ends.ts';
import { diagnosisEntries } from './rules/diagnosis-entries.ts';
import { diagnosisConnected } from './rules/diagnosis-connected.ts';
import { diagnosisShort } from './rules/diagnosis-short.ts';
import { fencesClosed } from './rules/fences-closed.ts';
import { glossaryTerms } from './rules/glossary-terms.ts';
import { redirectsResolve } from './rules/redirects-resolve.ts';
import { headingsPinned } from './rules/headings-pinned.ts';
import { knownReferences } from './rules/known-references.ts';
import { ledgerKept } from './rules/ledger-kept.ts';
import { ledgerComplete } from './rules/ledger-complete.ts';
import { liveLinks } from './rules/live-links.ts';
import { mythsStayMyths } from './rules/myths-stay-myths.ts';
import { notesHavePlaces } from './rules/notes-have-places.ts';
import { oneDiagnosis } from './rules/one-diagnosis.ts';
import { publicComplete } from './rules/public-complete.ts';
import { probesFit } from './rules/probes-fit.ts';
import { slotsInQuotes } from './rules/slots-in-quotes.ts';
import { numbersHaveSources } from './rules/numbers-have-sources.ts';
import { picturesHarmless } from './rules/pictures-harmless.ts';
import { proseHasSources } from './rules/prose-has-sources.ts';
import { withdrawnTools } from './rules/withdrawn-tools.ts';
import { stagesNamed } from './rules/stages-named.ts';
import { stillToWrite } from './rules/still-to-write.ts';
import { straightMarks } from './rules/straight-marks.ts';
import { termInTitle } from './rules/term-in-title.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { usedSources } from './rules/used-sources.ts';
import { shellRules } from './shells/shell-rules.ts';

/** All rules, in the order in which their findings are reported. */
export const rules: readonly Rule[] = [
	stillToWrite,
	uniqueIds,
	knownReferences,
	citedSources,
	claimsHaveSources,
	proseHasSources,
	numbersHaveSources,
	fencesClosed,
	codeLanguages,
	slotsInQuotes,
	straightMarks,
	...shellRules,
	withdrawnTools,
	termInTitle,
	stagesNamed,
	headingsPinned,
	glossaryTerms,
	liveLinks,
	notesHavePlaces,
	picturesHarmless,
	accentReadable,
	oneDiagnosis,
	probesFit,
	diagnosisConnected,
	diagnosisEnds,
	diagnosisDecides,
	diagnosisEntries,
	diagnosisShort,
	mythsStayMyths,
	addressLength,
	codesHaveArticles,
	articlesAreFound,
	usedSources,
	ledgerComplete,
	ledgerKept,
	redirectsResolve,
	publicComplete,
];

/**
 * Checks the content against every rule.
 *
 * @param content parsed content
 * @param languages the languages that the highlighter supports
 * @returns all findings at once, those of the schemas first
 */
export function checkContent(content: Content, languages: readonly string[]): Finding[] {
	return [...content.findings, ...rules.flatMap((rule) => applyRule(rule, content, languages))];
}

/** @returns the findings of one rule, with its id and remedy */
export function applyRule(rule: Rule, content: Content, languages: readonly string[] = []): Finding[] {
	if (rule.whole && content.broken.size > 0) return [];
	return rule.check(content, languages).map(({ line, ...problem }) => ({
		...problem,
		...(line !== undefined && { line }),
		...(content.isOverlaid(problem.file, problem.field) && { overlay: true as const }),
		rule: rule.id,
		remedy: rule.remedy,
	}));
}
