import type { APIRoute } from 'astro';
import { agentSkillFiles } from '../guide/agent-skill.ts';
import { loadApiFiles } from '../guide/api-files.ts';
import { wholeHref } from '../guide/href.ts';
import { loadGuide } from '../guide/load.ts';

/** A map of the guide for language models, in the format of llmstxt.org. Codes and pairs are in the files it links. */
export const GET: APIRoute = ({ site: home }) => {
	const { causes, site, words } = loadGuide();
	const link = (path: string) => wholeHref(path, home);
	const files = [...loadApiFiles().keys()].filter((name) => !name.endsWith('.schema.json'));
	const lines = [
		`# ${site.name}: ${site.subject}`,
		`> ${site.sentence}`,
		...(site.disclaimer === undefined ? [] : [site.disclaimer]),
		`## ${words.footer.api}`,
		...[...agentSkillFiles(home).keys()]
			.filter((name) => name.endsWith('.md'))
			.map((name) => `- [${name}](${link(`/.well-known/agent-skills/${name}`)})`),
		...files.map((name) => `- [${name}](${link(`/api/${name}`)})`),
		`## ${words.fix.title}`,
		...causes.map(
			({ id, audience, title }) =>
				`- [${title}](${link(`/fix/${id}.md`)})${audience ? ` (${words.audience[audience]})` : ''}`,
		),
	];
	return new Response(`${lines.join('\n')}\n`.replace(/\n(#+ .*)\n/g, '\n\n$1\n\n'));
};
