import type { Content } from './content.ts';
import { codeId, pairId } from '../codes/identity.ts';

/** Pages that exist in every guide. */
const fixed = ['/', '/fix/', '/code/', '/diagnose/', '/diagnose/map/', '/search/', '/about/'];

/**
 * Every address that the content produces, with the ids that can follow a `#`.
 *
 * @param content parsed content
 * @returns fragments by address; the address of a page begins and ends with a slash
 */
export function addressesOf(content: Content): Map<string, Set<string>> {
	const addresses = new Map<string, Set<string>>(fixed.map((address) => [address, new Set<string>()]));
	for (const { id, data, body } of content.articles)
		addresses.set(
			`/fix/${id}/`,
			new Set([...articleSections, ...data.steps.map((step) => step.id), ...pinnedIds(body)]),
		);
	for (const { id: list, data } of content.codes)
		for (const { value } of data.codes) addresses.set(`/code/${codeId(list, value, data.primary)}/`, new Set());
	for (const { data } of content.pairs)
		addresses.set(`/code/${pairId(data.first, data.second)}/`, new Set(data.triage.map((step) => step.id)));
	for (const { data } of content.diagnosis) {
		for (const { id } of data.questions) addresses.set(`/diagnose/${id}/`, new Set());
		for (const end of data.outcomes) if ('escalate' in end) addresses.set(`/diagnose/${end.id}/`, new Set());
	}
	const terms = content.glossary.flatMap(({ data }) => Object.keys(data));
	if (content.guides.length > 0 || terms.length > 0) addresses.set('/guides/', new Set());
	if (content.myths.length > 0) addresses.set('/myths/', new Set(content.myths.map(({ id }) => id)));
	if (content.pages.some(({ id }) => id === 'agents')) addresses.set('/agents/', new Set());
	for (const { id, body } of content.guides) addresses.set(`/guides/${id}/`, new Set(pinnedIds(body)));
	for (const part of aboutParts) addresses.get('/about/')?.add(part);
	for (const { id } of content.codes) addresses.get('/code/')?.add(id);
	for (const { id, body } of content.pages)
		for (const heading of pinnedIds(body)) addresses.get(`/${id}/`)?.add(heading);
	if (terms.length > 0) addresses.set('/guides/glossary/', new Set(terms));
	for (const entry of content.stages) for (const { id } of entry.data) addresses.get('/fix/')?.add(id);
	return addresses;
}

/** Sections that every article has. */
export const articleSections = ['test', 'steps', 'verify', 'put-back', 'not-this', 'background', 'sources', 'share'];

/** Sections that the engine adds to the about page. */
const aboutParts = ['grades', 'coverage', 'proof', 'edition', 'licence', 'sources'];

const heading = /^#{1,6} .*\[#([a-z0-9-]+)\]\s*$/gm;

/** @returns the ids pinned in the headings of a Markdown text: `## Title [#id]` */
export const pinnedIds = (text: string): string[] => [...text.matchAll(heading)].map((match) => match[1] ?? '');
