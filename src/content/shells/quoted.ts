/** Quoted text, single or double, as both shells write it. */
const quoted = /'[^'\n]*'|"[^"\n]*"/g;

/** @returns the code with everything in quotes emptied, so that their contents are not taken for a command */
export const withoutQuoted = (code: string): string => code.replace(quoted, (text) => text[0]! + text[0]!);
