import type { APIRoute } from 'astro';
import { picturePaths, pictureResponse } from '../guide/pictures.ts';

/** Drawings of the brand: the icon, the logo. */
export const getStaticPaths = () => picturePaths('.svg');

export const GET: APIRoute = ({ params }) => pictureResponse(`${params.picture}.svg`);
