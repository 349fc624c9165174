/** Something that is wrong in the content, said to the person who can put it right. */
export interface Finding {
	/** Path within the content folder. */
	file: string;
	/** The field, as in `steps.2.undo`; empty for the whole file. */
	field: string;
	/** Line in the file, from 1; absent where it is not known. */
	line?: number;
	/** Which rule found it. */
	rule: string;
	/** What is wrong. */
	message: string;
	/** What to do. */
	remedy: string;
}

/**
 * @param finding one finding
 * @param folder name of the content folder
 * @returns it as two lines: place and rule, then what is wrong and what to do
 */
export function formatFinding({ file, field, line, rule, message, remedy }: Finding, folder = 'content'): string {
	const place = [file, line].filter(Boolean).join(':');
	return `${folder}/${place}${field ? `  ${field}` : ''}  [${rule}]\n    ${message} ${remedy}`;
}
