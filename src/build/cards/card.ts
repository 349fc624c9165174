/** What the picture of a link card shows. */
export interface Card {
	/** Name of the file in the built site. */
	file: string;
	title: string;
	summary: string;
	/** What the guide is called. */
	guide: string;
	/** The path, with the stations that are singled out. */
	stations: { name: string; marked: boolean }[];
}
