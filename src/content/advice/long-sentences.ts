import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

const most = 30;

/** Someone who is worried and holds a phone reads a long sentence twice. */
export const longSentences = {
	id: 'long-sentences',
	title: `Sentences have at most ${most} words.`,
	remedy: 'Make two of it.',
	check: (content) =>
		sentencesOf(content).flatMap(({ text, ...place }) => {
			const words = text.split(/\s+/).filter((word) => /[A-Za-z0-9\u00c0-\uffff]/.test(word)).length;
			return words > most ? [{ ...place, message: `${words} words: ${shortened(text)}` }] : [];
		}),
} satisfies Rule;

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 90).trim()}…` : text);
