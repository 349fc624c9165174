import type { Words } from '../schemas/words.ts';

/** Words that scripts on every page need. */
interface PageWords {
	command: Words['command'];
	share: Words['share'] & Pick<Words['reply'], 'keys'>;
	/** Name of a citation, and the grade of those that show none. */
	cited: string;
	grade: string;
	/** Address of what is behind the strips above the commands. */
	slots: string;
	/** Whom to ask, and how they are reached, a line each; absent where the operator says nobody. */
	help?: string[];
}

/** @returns the words that the layout carries */
export function pageWords(): PageWords {
	return JSON.parse(document.querySelector('#words')?.textContent ?? '{}') as PageWords;
}
