/**
 * The beginning of a longer text, as whole sentences. What leads up to a command is left out with it.
 *
 * @param plain paragraphs separated by an empty line; commands indented by four spaces, items with their marks
 * @param most about how many characters; the first sentence comes whole, however long it is
 * @returns one line; empty where there is no sentence
 */
export function firstSentences(plain: string, most: number): string {
	const sentences = plain
		.split(/\n\s*\n/)
		.filter((paragraph) => !paragraph.startsWith('    '))
		.flatMap((paragraph) => paragraph.split('\n'))
		.map((line) => line.replace(/^(-|\d+\.) /, '').trim())
		.flatMap((line) => line.split(/(?<=[.!?]["”]?)\s+(?=[\p{Lu}\p{N}"“])/u))
		.filter((sentence) => sentence !== '' && !sentence.endsWith(':'));
	let said = '';
	for (const sentence of sentences) {
		if (said && said.length + 1 + sentence.length > most) break;
		said = said ? `${said} ${sentence}` : sentence;
	}
	return said;
}
