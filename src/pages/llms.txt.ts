import type { APIRoute } from 'astro';
import { href } from '../knowledge/href.ts';
import { loadKnowledge } from '../knowledge/load.ts';

/** A map of the guide for language models, in the form of llmstxt.org. */
export const GET: APIRoute = async () => {
	const { causes, pairs, site, words } = await loadKnowledge();
	const lines = [
		`# ${site.name}: ${site.subject}`,
		`> ${site.sentence}`,
		site.disclaimer,
		`## ${words.fix.title}`,
		...causes.map(({ id, title, summary }) => `- [${title}](${href(`/fix/${id}.md`)}): ${summary}`),
		`## ${words.code.together}`,
		...pairs.map(({ address, label, summary }) => `- [${label}](${href(address)}): ${summary}`),
		`## ${words.footer.api}`,
		...['codes', 'articles', 'diagnosis', 'changes'].map((name) => `- [${name}](${href(`/api/${name}.json`)})`),
	];
	return new Response(`${lines.join('\n')}\n`.replace(/\n(#+ .*)\n/g, '\n\n$1\n\n'));
};
