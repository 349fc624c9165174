/** A line of Markdown that is a heading. */
export const headingLine = /^#{1,6}\s/;
