import { stringsIn } from './strings-in.ts';

/** The marks that `npm run new` leaves for the author: a text begins with the first, an id is the second. */
export const toWrite = 'TODO';
export const toName = 'todo';

const mark = new RegExp(`\\b${toWrite}\\b`);

/**
 * @param value content of any shape
 * @returns whether a text in it is still to be written; such a text makes no claims yet
 */
export const isStillToWrite = (value: unknown): boolean => stringsIn(value).some(({ text }) => mark.test(text));
