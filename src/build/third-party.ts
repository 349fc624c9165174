import { readFileSync } from 'node:fs';

/** Packages that the pages contain parts of; all others only build them. */
const shipped: Record<string, { what: string; licence: string }> = {
	'@lucide/astro': { what: 'the icons', licence: 'LICENSE' },
	pagefind: { what: 'the text search: its script and its WebAssembly', licence: 'LICENSE/LICENSE' },
	tailwindcss: { what: 'classes of the style sheet', licence: 'LICENSE' },
};

export const shippedPackages = Object.keys(shipped);

const header = `# Third-party software

A built site contains parts of these packages. Their licences require that this text is distributed with them. The content
of the guide has a separate licence: see LICENSE-content.md.
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
