/** Single- or double-quoted text, in both shells. */
const quoted = /'[^'\n]*'|"[^"\n]*"/g;

/** @returns the code with all quotes emptied, so that quoted text is not taken for commands */
export const withoutQuoted = (code: string): string => code.replace(quoted, (text) => text[0]! + text[0]!);
