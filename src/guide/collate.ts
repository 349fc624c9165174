/**
 * @param lang language of the content, as in `<html lang>`
 * @returns a comparison function for that language, independent of the locale of the build machine
 */
export const collate = (lang: string): ((a: string, b: string) => number) => new Intl.Collator(lang).compare;
