/**
 * The beginning of a longer text, in whole sentences. Commands and the lines that introduce them are left out.
 *
 * @param plain paragraphs separated by an empty line; commands indented by four spaces, items with their marks
 * @param maxLength in characters; the first sentence is kept whole, however long
 * @returns one line; empty when there is no sentence
 */
export function firstSentences(plain: string, maxLength: number): string {
	const sentences = plain
		.split(/\n\s*\n/)
		.filter((paragraph) => !paragraph.startsWith('    '))
		.flatMap((paragraph) => paragraph.split('\n'))
		.map((line) => line.replace(/^(-|\d+\.) /, '').trim())
		.flatMap((line) => line.split(/(?<=[.!?]["”]?)\s+(?=[\p{Lu}\p{N}"“])/u))
		.filter((sentence) => sentence !== '' && !sentence.endsWith(':'));
	let result = '';
	for (const sentence of sentences) {
		if (result && result.length + 1 + sentence.length > maxLength) break;
		result = result ? `${result} ${sentence}` : sentence;
	}
	return result;
}
