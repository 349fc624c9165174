import type { APIRoute } from 'astro';
import { phoneCode } from '../../build/phone-code.ts';
import { href } from '../../guide/href.ts';
import { loadGuide } from '../../guide/load.ts';
import { settings } from '../../settings.ts';

/** A phone needs an absolute URL, so without SITE_URL there are no QR codes. */
export function getStaticPaths() {
	const { causes } = loadGuide();
	return settings.site ? causes.map(({ id }) => ({ params: { cause: id } })) : [];
}

export const GET: APIRoute = ({ params, site }) =>
	new Response(phoneCode(new URL(href(`/fix/${params.cause}/`), site).href), {
		headers: { 'content-type': 'image/svg+xml' },
	});
