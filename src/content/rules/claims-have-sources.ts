import type { Obligation } from '../../schemas/meta.ts';
import { citedWithin, isAccountedFor } from '../citation.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { placesOf, problemAt } from '../places.ts';
import type { Rule } from '../rule.ts';
import { isStillToWrite } from '../still-to-write.ts';

/**
 * No source, no build: advice that cannot be verified is worthless. Tests, ranks, known facts, refutations and
 * explanations always make a claim. A step, a note or a node of the diagnosis may be pure instruction, if it says so. The
 * schemas define which fields these are (`cited`).
 */
export const claimsHaveSources: Rule = {
	id: 'claims-have-sources',
	title: 'Tests, steps, ranked causes, known facts, notes, refutations, definitions and the diagnosis cite a source.',
	remedy: 'Cite the source after the sentence that it supports, as in [@source-id], and add it to sources.yaml.',
	check: (content) =>
		placesOf(content).flatMap((place) =>
			faultsOf(place.value, place.meta.cites).map((message) => problemAt(place, message)),
		),
};

function faultsOf(value: unknown, cites: Obligation | undefined): string[] {
	if (cites === 'each paragraph')
		return paragraphsOf(String(value)).flatMap(({ text }, index) =>
			hasSource(text) ? [] : [`Paragraph or item ${index + 1} has no source.`],
		);
	const lacks = (cites === 'always' && !hasSource(value)) || (cites === 'or own' && !isAccountedFor(value));
	return lacks ? ['Nothing here has a source.'] : [];
}

const hasSource = (value: unknown) => citedWithin(value).length > 0 || isStillToWrite(value);
