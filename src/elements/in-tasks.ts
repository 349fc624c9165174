import type { Found } from '../message/find.ts';
import type * as Finder from '../finder/find-causes.ts';
import type { FinderIndex } from '../finder/report-index.ts';

/** Reading a text of this many characters takes noticeably long. */
const longText = 20_000;
/** This many are enough to build all tables and to make the browser compile the code. */
const warmUpText = 4_000;

/** Lets the browser handle pending events, and paint. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs `find` in separate tasks, so that a long text does not block the page: first on its beginning, to warm up caches and
 * compiled code. A short text is read at once.
 *
 * @param read reads a text
 * @param text what was pasted
 */
export async function readInTasks(read: (text: string) => Found, text: string): Promise<Found> {
	if (text.length >= longText) {
		read(text.slice(0, warmUpText));
		await nextTask();
	}
	return read(text);
}

/** The same for `findCauses`, with one task for the codes of a text and one for everything together. */
export async function findCausesInTasks(
	{ findCauses, readReport }: Pick<typeof Finder, 'findCauses' | 'readReport'>,
	text: string,
	index: FinderIndex,
): Promise<Finder.Finding> {
	if (text.length < longText) return findCauses(text, index);
	const readPart = async (part: string) => {
		const found = readReport(part, index);
		await nextTask();
		const finding = findCauses(part, index, found);
		await nextTask();
		return finding;
	};
	await readPart(text.slice(0, warmUpText));
	return readPart(text);
}
