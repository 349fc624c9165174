import type { PageRule } from './page-rule.ts';
import { linksLead } from './page-rules/links-lead.ts';
import { nothingInline } from './page-rules/nothing-inline.ts';
import { onePolicy } from './page-rules/one-policy.ts';
import { oneOfEachId } from './page-rules/one-of-each-id.ts';
import type { Built } from './read-pages.ts';

/** All rules for finished pages. */
export const pageRules: readonly PageRule[] = [onePolicy, nothingInline, oneOfEachId, linksLead];

/** @returns every finding of every rule, each with the name of its rule */
export function checkPages(built: Built): string[] {
	return pageRules.flatMap((rule) => rule.check(built).map((finding) => `[${rule.id}] ${finding}`));
}
