// This file is published unchanged, so it must not import anything.

/** How good a claim is, strongest first. */
export type Grade = 'documented' | 'reproduced' | 'reported' | 'unproven' | 'refuted';

/** One number or name of an answer: a code has one, a pair two. */
export interface DecodedPart {
	/** Id of the code; null if it is not in this edition. */
	id: string | null;
	/** Id of its list; empty if unknown. */
	list: string;
	/** Name of the list. */
	listLabel: string;
	/** As its list writes it; for an unknown code, as it was read. */
	written: string;
	/** Two to four words; empty for an unknown code. */
	short: string;
	/** What it means; empty for an unknown code. */
	meaning: string;
	/** The grade of that claim; null for an unknown code. */
	evidence: Grade | null;
}

/** One cause that fits. */
export interface DecodedCause {
	id: string;
	title: string;
	url: string;
}

/** What was recognised. */
export interface DecodedAnswer {
	/**
	 * - `code`: one code
	 * - `pair`: two codes that were recorded together
	 * - `unrecorded-pair`: two known codes that nobody recorded together
	 * - `unknown`: well formed, but not in this edition; no other code is suggested for it
	 */
	kind: 'code' | 'pair' | 'unrecorded-pair' | 'unknown';
	/** Id of the code or pair; for an unknown code, the number or name itself. */
	id: string;
	parts: DecodedPart[];
	/** What a recorded pair means; otherwise empty. */
	summary: string;
	/** Why the text was read in this way. */
	reason: string;
	/** What the form of an unknown number reveals. */
	shape: string[];
	/** Codes of other lists with the same number, by id. */
	sameValueIn: string[];
	/** The page; null if there is none. An absolute URL if the package was built for a site with a known URL. */
	url: string | null;
	/** Most likely first. */
	causes: DecodedCause[];
}

/** The result of decoding a text. */
export interface Decoded {
	/**
	 * - `exact`: something was recognised, and the text confirms it
	 * - `guess`: a small number that occurs in a list, but the text does not confirm that it is from there
	 * - `unknown`: something well formed that this edition does not have
	 * - `none`: no code
	 */
	verdict: 'exact' | 'guess' | 'unknown' | 'none';
	/** Best first. */
	answers: DecodedAnswer[];
}
