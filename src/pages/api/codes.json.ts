import type { APIRoute } from 'astro';
import { loadKnowledge } from '../../knowledge/load.ts';
import { plainMarkdown } from '../../knowledge/markdown.ts';
import { href } from '../../links/href.ts';

/** Every code, for machines. */
export const GET: APIRoute = async () => {
	const { codes, sources } = await loadKnowledge();
	return Response.json(
		await Promise.all(
			codes.map(
				async ({ id, list, hex, value, name, short, meaning, evidence, sources: ids, address, causes, station }) => ({
					id,
					list: list.id,
					hex,
					decimal: value,
					name: name ?? null,
					short,
					meaning: await plainMarkdown(meaning),
					evidence,
					source: ids.map((source) => sources[source]?.url).join(' '),
					url: href(address),
					causes,
					station,
				}),
			),
		),
	);
};
