import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const most = 2;

/** A form of "to be" with a participle; irregular participles end in n, t, d or so without a rule, so the usual ones are listed. */
const passive =
	/\b(?:am|is|are|was|were|be|been|being)\s+(?:(?:not|never|only|also|often|then|still|already|now|always)\s+)?(?:\w+ed|\w{3,}wn|given|taken|written|broken|chosen|seen|done|made|kept|held|found|lost|left|sent|set|put|shut|cut|read|told|built|bound|brought|meant|met|won|run)\b/gi;

/** English only: a sentence in which things are done, and done again, hides who does them. */
export const passiveVoice = {
	id: 'passive-voice',
	title: `A sentence has at most ${most} verbs in the passive voice.`,
	remedy: 'Say who does it, or tell the reader to do it.',
	check: (content) =>
		/^en\b/i.test(content.site[0]?.data.lang ?? '')
			? sentencesOf(content).flatMap(({ text, ...place }) => {
					const verbs = text.match(passive) ?? [];
					return verbs.length > most
						? [{ ...place, message: `${verbs.length} times passive: ${verbs.join(', ')}.` }]
						: [];
				})
			: [],
} satisfies Rule;
