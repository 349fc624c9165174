/** Something that is wrong in the content, said to the person who can put it right. */
export interface Finding {
	/** Path within the content folder. */
	file: string;
	/** The field, as in `steps.2.undo`; empty for the whole file. */
	field: string;
	/** Line in the file, from 1; absent where it is not known. */
	line?: number;
	/** Set where it is in the overlay. */
	overlay?: true;
	/** Which rule found it. */
	rule: string;
	/** What is wrong. */
	message: string;
	/** What to do. */
	remedy: string;
}

/** @returns the names of the files with findings, each once, with commas between them */
export const filesIn = (findings: readonly Finding[]): string =>
	[...new Set(findings.map(({ file }) => file))].join(', ');

/** What a person calls the folders that the content is read from. */
export interface FolderNames {
	contentName: string;
	overlayName?: string | undefined;
}

/**
 * @param finding one finding
 * @param folders names of the content folder and of the overlay
 * @returns it as two lines: place and rule, then what is wrong and what to do
 */
export function formatFinding(finding: Finding, folders: FolderNames = { contentName: 'content' }): string {
	const { file, field, line, overlay, rule, message, remedy } = finding;
	const place = [file, line].filter(Boolean).join(':');
	const folder = (overlay && folders.overlayName) || folders.contentName;
	return `${folder}/${place}${field ? `  ${field}` : ''}  [${rule}]\n    ${message} ${remedy}`;
}
