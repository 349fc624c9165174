import type { APIRoute } from 'astro';
import { wholeHref } from '../knowledge/href.ts';
import { loadKnowledge } from '../knowledge/load.ts';

/** A map of the guide for language models, in the form of llmstxt.org. */
export const GET: APIRoute = async ({ site: home }) => {
	const { causes, pairs, site, words } = await loadKnowledge();
	const link = (path: string) => wholeHref(path, home);
	const lines = [
		`# ${site.name}: ${site.subject}`,
		`> ${site.sentence}`,
		site.disclaimer,
		`## ${words.fix.title}`,
		...causes.map(({ id, title, summary }) => `- [${title}](${link(`/fix/${id}.md`)}): ${summary}`),
		`## ${words.code.together}`,
		...pairs.map(({ address, label, summary }) => `- [${label}](${link(address)}): ${summary}`),
		`## ${words.footer.api}`,
		...['codes', 'articles', 'diagnosis', 'changes'].map((name) => `- [${name}](${link(`/api/${name}.json`)})`),
	];
	return new Response(`${lines.join('\n')}\n`.replace(/\n(#+ .*)\n/g, '\n\n$1\n\n'));
};
