/** Whether a sign is a digit from 0 to 9. @param code a UTF-16 code unit */
export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** Whether a sign is a letter from a to f, small or capital. @param code a UTF-16 code unit */
export function isHexLetter(code: number): boolean {
	return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x66;
}

/** Whether a sign is a hexadecimal digit. @param code a UTF-16 code unit */
export function isHexDigit(code: number): boolean {
	return isDigit(code) || isHexLetter(code);
}

/** Whether a sign has a small form and is not in it. Of scripts without cases, none is a capital. */
export function isCapital(sign: string): boolean {
	return sign !== sign.toLowerCase();
}
