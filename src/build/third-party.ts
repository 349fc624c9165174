import { readFileSync } from 'node:fs';

/** Packages of which something is in the pages that readers get; all others only build them. */
const shipped: Record<string, { what: string; licence: string }> = {
	'@lucide/astro': { what: 'the icons', licence: 'LICENSE' },
	pagefind: { what: 'the text search: its script and its WebAssembly', licence: 'LICENSE/LICENSE' },
	tailwindcss: { what: 'classes of the style sheet', licence: 'LICENSE' },
};

/** Their names. */
export const shippedPackages = Object.keys(shipped);

const header = `# What others made

The site that a build writes holds parts of these packages. Their licences ask that this text goes with them. The words of
the guide have licences of their own: see LICENSE-content.md.
`;

/**
 * @param folder where the packages are installed
 * @returns the text of docs/third-party.md
 */
export function thirdParty(folder = 'node_modules'): string {
	const parts = Object.entries(shipped).map(([name, { what, licence }]) => {
		const { license } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as { license: string };
		const text = readFileSync(`${folder}/${name}/${licence}`, 'utf8').replaceAll('\r\n', '\n').trim();
		return `\n## ${name}: ${what}\n\nLicence: ${license}\n\n\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\`\n`;
	});
	return header + parts.join('');
}
