/** Not yet known to TypeScript. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string },
	): { createScriptURL(address: string): string };
}

/**
 * Creates the one trusted-types policy that the content security policy allows (src/build/policy.ts). It can be created only
 * once per page.
 *
 * @param isOurs whether a script may be loaded from this address
 * @returns a function that makes a trusted script URL; in browsers without trusted types it returns the address unchanged
 */
export function ownScripts(isOurs: (address: string) => boolean): (address: string) => string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('own-script', {
		createScriptURL: (address) => {
			if (!isOurs(address)) throw new TypeError(`${address} is not a script of this site.`);
			return address;
		},
	});
	return (address) => policy?.createScriptURL(address) ?? address;
}
