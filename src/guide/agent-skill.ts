import { createHash } from 'node:crypto';
import { loadContent } from './load-content.ts';
import { wholeHref } from './href.ts';

/** The file in `content/pages/` with the skill; optional. */
const page = 'resolve-code';

/**
 * The files below `/.well-known/agent-skills/`: a skill for resolving a code, and the index with which agents find it
 * (https://github.com/cloudflare/agent-skills-discovery-rfc, 0.2.0).
 *
 * @param site URL of the site
 * @returns texts by file name; empty if the content has no skill
 */
export function agentSkillFiles(site: URL | undefined): Map<string, string> {
	const entry = loadContent().pages.find(({ id }) => id === page);
	if (!entry) return new Map();
	const { summary, title } = entry.data;
	const body = entry.body
		.trim()
		.replace(/ \[#[a-z0-9-]+\]$/gm, '')
		// Agents read this outside the site, so all addresses are absolute.
		.replace(/`(\/[^`\s]*)`/g, (_, address: string) => `\`${wholeHref(address, site)}\``);
	const skill = `---\nname: ${page}\ndescription: ${JSON.stringify(summary)}\n---\n\n# ${title}\n\n${body}\n`;
	const index = {
		$schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
		skills: [
			{
				name: page,
				type: 'skill-md',
				description: summary,
				// Relative to the index, so that it works in a subfolder.
				url: `${page}/SKILL.md`,
				digest: `sha256:${createHash('sha256').update(skill).digest('hex')}`,
			},
		],
	};
	return new Map([
		['index.json', JSON.stringify(index)],
		[`${page}/SKILL.md`, skill],
	]);
}
