/** The parts of `package-lock.json` that are used here. */
export interface Lockfile {
	name: string;
	version: string;
	packages: Record<string, { version?: string; license?: string; integrity?: string; link?: boolean }>;
}

const hashNames: Record<string, string> = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/**
 * Lists the packages of a release as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). It names no registry: a package
 * is identified by name, version and digest.
 *
 * @param lockfile the installed packages
 * @param shipped names of the packages that the site contains parts of; all others only built it
 * @param day day of the edition, used instead of the current time
 * @throws when a shipped package is missing from the lockfile
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
			throw new Error(`The lockfile lacks ${name}, which the site contains parts of.`);
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

/** A single licence is an SPDX id; several are an expression. */
const licenceOf = (license: string) => (/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license });

/** Lockfiles have digests in the form of Subresource Integrity: the name of the algorithm, then base64. */
const hashesOf = (integrity: string) =>
	integrity.split(' ').flatMap((one) => {
		const [, name = '', digest = ''] = /^(\w+)-(.+)$/.exec(one) ?? [];
		const alg = hashNames[name];
		return alg ? [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
	});
