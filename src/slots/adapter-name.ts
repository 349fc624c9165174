/**
 * The characters of an adapter's name, one writing system at a time. Commands hold it in straight quotes, so what could
 * end them, or could turn into a quote on the way to an older program, is not among them: no mark, no modifier letter
 * (U+02BA becomes `"` in some code pages), no full-width form.
 */
const writing = [
	/^[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+$/i,
	/^[\u0386\u0388-\u03ce]+$/,
	/^[\u0400-\u04ff]+$/,
	/^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]+$/,
	/^[\uac00-\ud7a3]+$/,
];

const letters = /\p{L}+/gu;
const whole = /^[\p{L}\d][\p{L}\d _.()-]*$/u;

/**
 * @param text a name as the system shows it: "Ethernet 2", "vEthernet (Default Switch)"
 * @returns whether it consists of letters, digits, space, hyphen, underscore, dot and parentheses, begins with a letter
 * or digit, does not end with a space, holds no compatibility form (U+013F is `L·` to some programs), and no word mixes
 * two writing systems
 */
export function isAdapterName(text: string): boolean {
	return (
		whole.test(text) &&
		!text.endsWith(' ') &&
		text === text.normalize('NFKC') &&
		(text.match(letters) ?? []).every((word) => writing.some((alphabet) => alphabet.test(word)))
	);
}
