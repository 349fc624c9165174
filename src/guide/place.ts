/** An entry of a table of contents. */
export interface Place {
	/** Id of the heading, or of the section that it opens. */
	id: string;
	name: string;
	/** The text below it. */
	below?: readonly Place[];
}
