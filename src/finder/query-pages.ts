import type { PageIndex } from '../search/page-index.ts';
import { preparePages, weights } from '../search/prepare-pages.ts';
import { meaningful, searchPages, type Hit } from '../search/search-pages.ts';
import type { RankedCause } from './rank.ts';
import { perWord } from './word-evidence.ts';

/** The pages for a short query in words. */
export interface QueryPages {
	/** Best first. */
	hits: Hit[];
	/** The words to search the full text for, with typos corrected. */
	correctedQuery: string[];
	/** Those words as a query, when something was corrected. */
	didYouMean: string | undefined;
}

/** Nobody would read more. */
export const maxHits = 5;

/**
 * The pages whose titles match a short query; causes with further evidence come before those that only match the words.
 * @param query what the person typed
 * @param causes causes that the finder found for it
 */
export function queryPages(query: string, causes: readonly RankedCause[], index: PageIndex): QueryPages {
	const words = meaningful(query, index);
	const unit = weights.title * preparePages(index).maxIdf;
	const hits = searchPages(query, index, maxHits);
	const pointsOf = ({ page, score }: Hit) =>
		Math.max((score / unit) * perWord, causes.find(({ id }) => page.address === `/fix/${id}/`)?.points ?? 0);
	const more = causes.flatMap(({ id, points }): { hit: Hit; points: number }[] => {
		const page = index.pages.find(({ address }) => address === `/fix/${id}/`);
		if (!page || hits.some((hit) => hit.page === page)) return [];
		return [{ hit: { page, heading: undefined, score: 0, matched: [], guessed: [] }, points }];
	});
	const ranked = [...hits.map((hit) => ({ hit, points: pointsOf(hit) })), ...more].sort(
		(one, other) => other.points - one.points,
	);
	const best = hits[0];
	const corrected = words.map((word) => best?.guessed.find(({ typed }) => typed === word)?.meant ?? word);
	const isSame = corrected.join(' ') === words.join(' ');
	return {
		hits: ranked.slice(0, maxHits).map(({ hit }) => hit),
		correctedQuery: corrected,
		didYouMean: isSame ? undefined : corrected.join(' '),
	};
}
