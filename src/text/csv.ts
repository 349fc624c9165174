/**
 * Writes a table as CSV (RFC 4180). An empty cell is not quoted, so that readers take it as a missing value.
 *
 * @param rows cells of any text
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const cell = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);
