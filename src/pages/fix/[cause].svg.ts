import type { APIRoute } from 'astro';
import { phoneCode } from '../../build/phone-code.ts';
import { href } from '../../knowledge/href.ts';
import { loadKnowledge } from '../../knowledge/load.ts';

/** A phone needs the whole address, so without SITE_URL there are no codes. */
export async function getStaticPaths() {
	const { causes } = await loadKnowledge();
	return import.meta.env.SITE ? causes.map(({ id }) => ({ params: { cause: id } })) : [];
}

export const GET: APIRoute = ({ params, site }) =>
	new Response(phoneCode(new URL(href(`/fix/${params.cause}/`), site).href), {
		headers: { 'content-type': 'image/svg+xml' },
	});
