import type { APIRoute } from 'astro';
import { iconPicture, iconSizes } from '../build/icon-picture.ts';

/** Asked for by the address-bar search alone, which is there only with SITE_URL. */
export const getStaticPaths = () =>
	import.meta.env.SITE ? iconSizes.map((size) => ({ params: { size: String(size) } })) : [];

export const GET: APIRoute = ({ params }) =>
	new Response(new Uint8Array(iconPicture(Number(params.size))), { headers: { 'content-type': 'image/png' } });
