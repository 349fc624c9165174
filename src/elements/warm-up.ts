/** A text of so many characters takes long enough to be felt. */
const long = 20_000;
/** So many are enough to need everything once, and to make the browser compile it. */
const enough = 4_000;

/**
 * Reads the beginning of a long text in a task of its own: what a reader makes once, and what the browser compiles, is
 * ready then, and the whole text keeps nobody waiting twice. A short text is left alone.
 *
 * @param text what was pasted
 * @param read what will read the whole of it
 */
export async function warmUp(text: string, read: (text: string) => unknown): Promise<void> {
	if (text.length < long) return;
	read(text.slice(0, enough));
	await new Promise((resolve) => setTimeout(resolve));
}
