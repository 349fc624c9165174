import type { Obligation } from '../../schemas/said.ts';
import { citedWithin, isAccountedFor } from '../citation.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { placesOf, problemAt } from '../places.ts';
import type { Rule } from '../rule.ts';
import { isStillToWrite } from '../still-to-write.ts';

/**
 * No source, no build: advice that cannot be checked is worth nothing here. A test, a rank, what is known, a refutation
 * and an explanation always claim something. A step, a note and a part of the diagnosis may be all instruction, and say
 * so. The schemas say which fields these are (`cited`).
 */
export const claimsHaveSources: Rule = {
	id: 'claims-have-sources',
	title: 'Tests, steps, ranked causes, known facts, notes, refutations, explanations and the diagnosis carry a source.',
	remedy: 'Cite the source at the sentence that it carries, as in [@source-id]; it must stand in sources.yaml.',
	check: (content) =>
		placesOf(content).flatMap((place) =>
			faultsOf(place.value, place.said.cites).map((message) => problemAt(place, message)),
		),
};

function faultsOf(value: unknown, cites: Obligation | undefined): string[] {
	if (cites === 'each paragraph')
		return paragraphsOf(String(value)).flatMap(({ text }, index) =>
			hasSource(text) ? [] : [`Paragraph or item ${index + 1} of it has no source.`],
		);
	const lacks = (cites === 'always' && !hasSource(value)) || (cites === 'or own' && !isAccountedFor(value));
	return lacks ? ['Nothing here has a source.'] : [];
}

const hasSource = (value: unknown) => citedWithin(value).length > 0 || isStillToWrite(value);
