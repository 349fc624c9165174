import type { APIRoute } from 'astro';
import { apiArchive, archive, loadApiFiles } from '../../guide/api-files.ts';

export const getStaticPaths = () => [...loadApiFiles().keys(), archive].map((file) => ({ params: { file } }));

/** The content of the pages for machines: JSON with schemas, tables, and one archive of everything. */
export const GET: APIRoute = ({ params: { file = '' }, site }) => {
	if (file === archive) return new Response(apiArchive(site), { headers: { 'content-type': 'application/zip' } });
	const found = loadApiFiles().get(file);
	if (!found) throw new Error(`There is no file "${file}" below /api/.`);
	return new Response(found.text, { headers: { 'content-type': found.type } });
};
