import type { Words } from '../schemas/words.ts';

/** Texts that scripts on every page need. */
interface PageWords {
	command: Words['command'];
	share: Omit<Words['share'], 'title'> & Pick<Words['reply'], 'keys'>;
	/** Label of a citation, and the grade of those that show none. */
	cited: string;
	grade: string;
	/** Address of the data for the slot strips above the commands. */
	slots: string;
	/** Whom to ask and how to reach them, one line each; absent if the operator names nobody. */
	help?: string[];
}

/** @returns the texts from the layout */
export function pageWords(): PageWords {
	return JSON.parse(document.querySelector('#words')?.textContent ?? '{}') as PageWords;
}
