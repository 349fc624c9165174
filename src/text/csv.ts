/**
 * Writes a table as RFC 4180 has it. An empty cell has no quotation marks: readers take it as "nothing is said".
 *
 * @param rows cells of any text
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const cell = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);
