/** What is read of `package-lock.json`. */
export interface Lockfile {
	name: string;
	version: string;
	packages: Record<string, { version?: string; license?: string; integrity?: string; link?: boolean }>;
}

const hashNames: Record<string, string> = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/**
 * Lists the packages that a release was made with, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). It names no
 * registry: a package is known by its name, its version and its digest.
 *
 * @param lockfile what npm installed
 * @param shipped names of packages of which something is in the site; all others only built it
 * @param day day of the edition, in place of a clock
 * @throws when a package is said to be shipped that is not there
 */
export function sbomOf(lockfile: Lockfile, shipped: readonly string[], day: string): string {
	const components = Object.entries(lockfile.packages)
		.filter(([path, { version, link }]) => path !== '' && version !== undefined && !link)
		.map(([path, { version = '', license, integrity }]) => {
			const name = path.replace(/^.*node_modules\//, '');
			const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
			return {
				...{ type: 'library', 'bom-ref': `${purl}#${path}`, name, version, purl },
				scope: path === `node_modules/${name}` && shipped.includes(name) ? 'required' : 'excluded',
				...(license && { licenses: [licenceOf(license)] }),
				...(integrity && { hashes: hashesOf(integrity) }),
			};
		});
	for (const name of shipped)
		if (!components.some((component) => component.name === name && component.scope === 'required'))
			throw new Error(`The lockfile lacks ${name}, of which something is in the site.`);
	const { name, version } = lockfile;
	return `${JSON.stringify(
		{
			...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
			metadata: { timestamp: `${day}T00:00:00Z`, component: { type: 'application', name, version } },
			components,
		},
		undefined,
		'\t',
	)}\n`;
}

/** One licence has an id of SPDX; several are an expression. */
const licenceOf = (license: string) => (/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license });

/** Lockfiles say digests as in Subresource Integrity: base64 behind the name of the function. */
const hashesOf = (integrity: string) =>
	integrity.split(' ').flatMap((one) => {
		const [, name = '', digest = ''] = /^(\w+)-(.+)$/.exec(one) ?? [];
		const alg = hashNames[name];
		return alg ? [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
	});
