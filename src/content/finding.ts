/** Something that is wrong in the content, reported to the person who can fix it. */
export interface Finding {
	/** Path within the content folder. */
	file: string;
	/** The field, as in `steps.2.undo`; empty for the whole file. */
	field: string;
	/** Line in the file, from 1; absent if unknown. */
	line?: number;
	/** Set if it is in the overlay. */
	overlay?: true;
	/** Id of the rule that found it. */
	rule: string;
	/** What is wrong. */
	message: string;
	/** What to do. */
	remedy: string;
}

/** @returns the names of the files with findings, without duplicates, separated by commas */
export const filesIn = (findings: readonly Finding[]): string =>
	[...new Set(findings.map(({ file }) => file))].join(', ');

/** Display names of the folders that the content is read from. */
export interface FolderNames {
	contentName: string;
	overlayName?: string | undefined;
}

/**
 * @param folders display names of the content folder and of the overlay
 * @returns it as two lines: place and rule, then what is wrong and what to do
 */
export function formatFinding(finding: Finding, folders: FolderNames = { contentName: 'content' }): string {
	const { file, field, line, overlay, rule, message, remedy } = finding;
	const place = [file, line].filter(Boolean).join(':');
	const folder = (overlay && folders.overlayName) || folders.contentName;
	return `${folder}/${place}${field ? `  ${field}` : ''}  [${rule}]\n    ${message} ${remedy}`;
}

/** @returns a number of problems in words: `1 problem`, `2 problems` */
export const problemCount = (count: number): string => `${count} ${count === 1 ? 'problem' : 'problems'}`;
