import { createHash } from 'node:crypto';
import { loadContent } from './load-content.ts';
import { wholeHref } from './href.ts';

/** File of `content/pages/` that is the skill; a guide without it has none. */
const page = 'resolve-code';

/**
 * The files below `/.well-known/agent-skills/`: one skill that says how to resolve a code, and the index by which agents
 * find it (https://github.com/cloudflare/agent-skills-discovery-rfc, 0.2.0).
 *
 * @param site where the guide is served
 * @returns text by name; none where the content has no text for it
 */
export function agentSkillFiles(site: URL | undefined): Map<string, string> {
	const entry = loadContent().pages.find(({ id }) => id === page);
	if (!entry) return new Map();
	const { summary, title } = entry.data;
	const body = entry.body
		.trim()
		.replace(/ \[#[a-z0-9-]+\]$/gm, '')
		// An agent reads this away from the site, so each address in it is whole.
		.replace(/`(\/[^`\s]*)`/g, (_, address: string) => `\`${wholeHref(address, site)}\``);
	const skill = `---\nname: ${page}\ndescription: ${JSON.stringify(summary)}\n---\n\n# ${title}\n\n${body}\n`;
	const index = {
		$schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
		skills: [
			{
				name: page,
				type: 'skill-md',
				description: summary,
				// From the index, so that a guide in a folder finds its own.
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
