import type { Words } from '../schemas/words.ts';

/** Words that scripts on every page need. */
interface PageWords {
	command: Words['command'];
	share: Pick<
		Words['share'],
		'copyLink' | 'copyReply' | 'copiedLink' | 'copiedReply' | 'failed' | 'steps' | 'more' | 'done'
	> &
		Pick<Words['reply'], 'keys'>;
	/** The words of the strip above the commands, and the address of what is behind it. */
	slots: { open: string; data: string };
}

/** @returns the words that the layout carries */
export function pageWords(): PageWords {
	return JSON.parse(document.querySelector('#words')?.textContent ?? '{}') as PageWords;
}
