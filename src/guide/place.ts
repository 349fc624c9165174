/** A heading that a list of contents leads to. */
export interface Place {
	/** Id of the heading, or of the section that it opens. */
	id: string;
	name: string;
	/** The text below it. */
	below?: readonly Place[];
}
