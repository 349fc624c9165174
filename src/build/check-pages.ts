import type { PageRule } from './page-rule.ts';
import { linksResolve } from './page-rules/links-resolve.ts';
import { nothingInline } from './page-rules/nothing-inline.ts';
import { onePolicy } from './page-rules/one-policy.ts';
import { oneOfEachId } from './page-rules/one-of-each-id.ts';
import type { Built } from './read-pages.ts';

/** All rules for finished pages. */
export const pageRules: readonly PageRule[] = [onePolicy, nothingInline, oneOfEachId, linksResolve];

/** @returns the findings of all rules, each with the id of its rule */
export function checkPages(built: Built): string[] {
	return pageRules.flatMap((rule) => rule.check(built).map((finding) => `[${rule.id}] ${finding}`));
}
