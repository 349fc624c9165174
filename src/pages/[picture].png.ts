import type { APIRoute } from 'astro';
import { picturePaths, pictureResponse } from '../guide/pictures.ts';

/** Pictures of the brand: for link cards and for the search in the address bar. */
export const getStaticPaths = () => picturePaths('.png');

export const GET: APIRoute = ({ params }) => pictureResponse(`${params.picture}.png`);
