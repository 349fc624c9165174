/** Not yet known to TypeScript. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string },
	): { createScriptURL(address: string): string };
}

/**
 * Makes the one trusted type that the policy of the page allows (src/build/policy.ts). It can be made once for the life of
 * a page.
 *
 * @param isOurs whether a script may be loaded from this address
 * @returns what browsers that know trusted types take as the address of a script; to others the address as it is
 */
export function ownScripts(isOurs: (address: string) => boolean): (address: string) => string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('own-script', {
		createScriptURL: (address) => {
			if (!isOurs(address)) throw new TypeError(`${address} is no script of this site.`);
			return address;
		},
	});
	return (address) => policy?.createScriptURL(address) ?? address;
}
