import type { Found } from '../message/find.ts';
import type * as Finder from '../finder/find-causes.ts';
import type { FinderIndex } from '../finder/report-index.ts';

/** A text of so many characters takes long enough to be felt. */
const long = 20_000;
/** So many are enough to need everything once, and to make the browser compile it. */
const enough = 4_000;

/** Lets the browser do what waits, and paint. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * `find` in tasks of their own, so that a long text keeps nobody waiting: first its beginning, for what is made once and
 * for what the browser compiles. A short text is read at once.
 *
 * @param read reads a text
 * @param text what was pasted
 */
export async function readInTasks(read: (text: string) => Found, text: string): Promise<Found> {
	if (text.length >= long) {
		read(text.slice(0, enough));
		await nextTask();
	}
	return read(text);
}

/** The same for `findCauses`: first what the codes of a text say, then what everything together says. */
export async function findCausesInTasks(
	{ findCauses, readReport }: Pick<typeof Finder, 'findCauses' | 'readReport'>,
	text: string,
	index: FinderIndex,
): Promise<Finder.Finding> {
	if (text.length < long) return findCauses(text, index);
	const readPart = async (part: string) => {
		const found = readReport(part, index);
		await nextTask();
		const finding = findCauses(part, index, found);
		await nextTask();
		return finding;
	};
	await readPart(text.slice(0, enough));
	return readPart(text);
}
