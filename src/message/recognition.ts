import type { Why } from '../codes/answer.ts';

/** A span of the given text. */
export interface Span {
	start: number;
	end: number;
}

/** A number or name that was read as a code. Each code occurs once, with all its positions. */
export interface FoundCode {
	/** Id of the code; empty when it is not in this edition. */
	id: string;
	/** List of the code; for an unknown code the list that its label or name refers to, or empty. */
	list: string;
	/** Unsigned. */
	value: number;
	/** As it was spelled in the text. */
	spelling: string;
	/** Its first position. */
	position: Span;
	/** Its other positions. */
	again: Span[];
	why: Why;
	/** Codes of other lists with the same number, so that the person can correct the list. */
	sameValueIn: string[];
	/** A small number that nothing in the text explains; used only when there is nothing better. */
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
	/** Name of the log in the content; otherwise as in the text; empty when the text names none. */
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

/** A number that was not read as a code, or a span in which none is looked for. */
export interface Ignored extends Span {
	why:
		/** An address, an identifier, a password: its numbers are not even shown. */
		'masked' | 'date or version' | 'identifier' | 'not a code' | 'no label' | 'unclear end' | 'too long';
}

/** Everything that was recognised, with positions in the given text. */
export interface Recognition {
	codes: FoundCode[];
	pairs: FoundPair[];
	events: FoundEvent[];
	names: FoundName[];
	sentences: FoundSentence[];
	ignored: Ignored[];
}
