/**
 * Takes back the escapes of an address, once: mail programs and browsers put them in.
 *
 * @returns the text as it was; a text with a broken escape is left unchanged
 */
export function safeDecodeURIComponent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
