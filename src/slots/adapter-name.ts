/**
 * The letters of an adapter's name, by writing system. Commands put the name in straight quotes, so these exclude
 * everything that could end the quotes or become a quote in an older program: punctuation, modifier letters
 * (U+02BA becomes `"` in some code pages), full-width forms.
 */
const scripts = [
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
		(text.match(letters) ?? []).every((word) => scripts.some((script) => script.test(word)))
	);
}
