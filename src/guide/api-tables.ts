import type { z } from 'astro/zod';
import type { api } from '../schemas/api.ts';
import { csv } from '../text/csv.ts';

type Codes = z.output<(typeof api)['codes']>;
type Pairs = z.output<(typeof api)['pairs']>;

const codeColumns = [
	...(['id', 'list', 'hex', 'decimal', 'name', 'also', 'short', 'meaning', 'evidence'] as const),
	...(['source', 'url', 'causes', 'station'] as const),
] as const;

/**
 * The codes as a table: one row per code; lists within a cell are separated by spaces.
 *
 * @param codes the data of `/api/codes.json`
 */
export const codeTable = (codes: Codes): string =>
	csv([codeColumns, ...codes.map((code) => codeColumns.map((column) => cell(code[column])))]);

const pairColumns = [
	...(['pair', 'label', 'first', 'second', 'summary', 'url', 'rank', 'cause', 'title'] as const),
	...(['evidence', 'basis', 'observation'] as const),
] as const;

/**
 * The pairs as a table: one row per cause of a pair, most likely first.
 *
 * @param pairs the data of `/api/pairs.json`
 */
export const pairTable = ({ pairs }: Pairs): string =>
	csv([
		pairColumns,
		...pairs.flatMap(({ id, label, first, second, summary, url, causes }) =>
			causes.map((cause) => {
				const row = { ...cause, pair: id, cause: cause.id, label, first: first.hex, second: second.hex, summary, url };
				return pairColumns.map((column) => cell(row[column]));
			}),
		),
	]);

const cell = (value: string | number | null | readonly string[]): string =>
	value === null ? '' : typeof value === 'object' ? value.join(' ') : String(value);
