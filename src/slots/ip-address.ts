/** Four numbers from 0 to 255 without leading zeros, which some programs would read as octal. */
export function isIpv4(text: string): boolean {
	const parts = text.split('.');
	return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

const group = /^[\da-f]{1,4}$/i;

/**
 * An address by RFC 4291, section 2.2: eight groups, `::` at most once, the last two groups optionally as IPv4.
 * A zone is not allowed: `%` begins a variable in one of the shells.
 */
export function isIpv6(text: string): boolean {
	const halves = text.split('::');
	if (halves.length > 2) return false;
	const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
	const last = groups.at(-1)?.at(-1);
	const ipv4 = last?.includes('.') ?? false;
	if (ipv4 && !isIpv4(last ?? '')) return false;
	const count = groups.flat().length + (ipv4 ? 1 : 0);
	const plain = ipv4 ? groups.flat().slice(0, -1) : groups.flat();
	return plain.every((part) => group.test(part)) && (halves.length === 2 ? count <= 7 : count === 8);
}
