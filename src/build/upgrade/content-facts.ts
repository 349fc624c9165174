import type { Content } from '../../content/content.ts';
import { permalinksOf } from '../../content/permalinks.ts';
import { apiData } from '../../guide/api.ts';
import { guideFrom } from '../../guide/from-content.ts';
import type { Guide } from '../../guide/guide.ts';
import { allReplies } from '../../guide/replies.ts';
import { toPlain } from '../../markdown/plain.ts';
import { replyParts } from '../../reply/facts.ts';
import { packReply } from '../../reply/packs/pack.ts';
import { packs } from '../../reply/packs/packs.ts';
import type { EditionFacts, Said } from '../../upgrade/facts.ts';
import { editionJsonNames, saidIn } from '../../upgrade/from-json.ts';
import { withoutLinks } from './site-facts.ts';

/**
 * @param content parsed content without findings
 * @returns the facts about its edition, in the same form as those of a built site
 */
export function factsOfContent(content: Content): EditionFacts {
	const guide = guideFrom(content);
	const plain = (markdown: string) => toPlain(markdown, guide.site.slots);
	const day = dayOf(content);
	const permalinks = permalinksOf(content);
	return {
		day,
		said: {
			...saidIn(Object.fromEntries(editionJsonNames.map((name) => [name, apiData[name](guide, plain, day ?? '')]))),
			guide: new Map(
				content.guides.map(({ id, data: { title }, body }) => [`/guides/${id}/`, { title, says: { body } }]),
			),
		},
		has: (entry) => permalinks.has(entry),
		replies: repliesOf(guide, plain),
		packs: content.pages.some(({ id }) => id === 'agents') ? Object.keys(packs) : [],
	};
}

/** @returns the day of the newest edition in the content */
export const dayOf = ({ editions }: Content): string | undefined => editions[0]?.data.editions[0]?.date;

/** Reply texts wrap at their link, so each gets a link of the same form as in a pack. */
function repliesOf(guide: Guide, plain: (markdown: string) => string): ReadonlyMap<string, Said> {
	const { pair, question, outcome } = guide.words.desk;
	const folders = { cause: guide.words.nav.fix, pair, question, outcome };
	return new Map(
		allReplies(guide, plain).map((reply) => {
			const {
				id,
				title,
				plain: text,
				folder,
				keywords,
			} = packReply(
				{ ...reply, folder: folders[reply.kind] },
				replyParts(reply, guide.words.share),
				`https://guide.example${reply.address}`,
			);
			return [id, { title, says: { title, text: withoutLinks(text), folder, keywords } }];
		}),
	);
}
