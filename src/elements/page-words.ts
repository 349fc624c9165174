import type { Words } from '../schemas/words.ts';

/** Words that scripts on every page need. */
interface PageWords {
	command: Words['command'];
	share: Pick<
		Words['share'],
		'copyLink' | 'copyReply' | 'copiedLink' | 'copiedReply' | 'failed' | 'steps' | 'more' | 'done'
	> &
		Pick<Words['reply'], 'keys'>;
	/** Address of what is behind the strips above the commands. */
	slots: string;
}

/** @returns the words that the layout carries */
export function pageWords(): PageWords {
	return JSON.parse(document.querySelector('#words')?.textContent ?? '{}') as PageWords;
}
