import type { Why } from '../codes/answer.ts';

/** A place in the text as it was given. */
export interface Span {
	start: number;
	end: number;
}

/** A number or name that was read as a code. Each code is here once, with all its places. */
export interface FoundCode {
	/** Id of the code; empty when it is not in this edition. */
	id: string;
	/** List of the code; for the unknown the list that its label or name refers to, or empty. */
	list: string;
	/** Unsigned. */
	value: number;
	/** As it was spelled in the text. */
	spelling: string;
	/** Its first place. */
	position: Span;
	/** Its further places. */
	again: Span[];
	why: Why;
	/** Codes of other lists with the same number, so that the person can correct the list. */
	sameValueIn: string[];
	/** A small number that nothing in the text explains; counts only when there is nothing better. */
	unexplained: boolean;
}

/** Two numbers that the text shows together. */
export interface FoundPair {
	id: string;
	first: number;
	second: number;
	/** From the first number to the end of the second. */
	position: Span;
	/** The text between, shortened to words. */
	words: string;
	recorded: boolean;
}

/** An event number, with the log or source as the text names it. */
export interface FoundEvent {
	/** Id of the code; empty when this edition does not have the event of this source. */
	id: string;
	event: number;
	/** What the content calls the log; else the words of the text; empty when it names none. */
	log: string;
	position: Span;
	again: Span[];
	why: Why;
}

/** A symbolic name. */
export interface FoundName {
	name: string;
	/** Ids of its codes; empty when the name has a known form but is not in this edition. */
	ids: string[];
	list: string;
	position: Span;
}

/** A sentence that the content knows. */
export interface FoundSentence {
	id: string;
	/** As it is written in the text, shortened to words. */
	words: string;
	position: Span;
}

/** A number that was seen and not taken for a code, or a stretch in which none is looked for. */
export interface Ignored extends Span {
	why:
		/** An address, an identifier, a password: not even shown as a number. */
		'masked' | 'date or version' | 'identifier' | 'not a code' | 'no label' | 'unclear end' | 'too long';
}

/** Everything that was recognised in a text. Places are positions in the text as it was given. */
export interface Recognition {
	codes: FoundCode[];
	pairs: FoundPair[];
	events: FoundEvent[];
	names: FoundName[];
	sentences: FoundSentence[];
	ignored: Ignored[];
}
