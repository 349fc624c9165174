/**
 * Decodes the escapes of an address once: mail programs and browsers add them.
 *
 * @returns the decoded text; a text with a broken escape is returned unchanged
 */
export function safeDecodeURIComponent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
