/**
 * @param lang language of the content, as in `<html lang>`
 * @returns what sorts names as its readers expect, whatever the locale of the machine that builds
 */
export const collate = (lang: string): ((a: string, b: string) => number) => new Intl.Collator(lang).compare;
