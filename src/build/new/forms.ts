import type { z } from 'astro/zod';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { docsOfKind } from '../content-schemas.ts';
import { sampleOf } from './sample.ts';

type Fields = Record<string, unknown>;

/** @returns a whole file of a kind, with marks for what is not given */
export const fileOf = (name: CollectionName, given: Fields): Fields =>
	sampleOf(collections[name].schema, docsOfKind(name), given) as Fields;

/**
 * @param schema of a file
 * @param list the field that holds the items
 * @returns one item of a list in a file, with marks for what is not given
 */
export function itemOf(name: 'codes' | 'diagnosis', list: string, given: Fields): Fields {
	const shape: Record<string, z.core.$ZodType> = collections[name].schema.shape;
	return (sampleOf(shape[list]!, docsOfKind(name).fields?.[list], [given]) as Fields[])[0]!;
}

/** @returns an answer to a question, of the same name as what it leads to */
export const answerTo = (id: string): unknown =>
	(itemOf('diagnosis', 'questions', { answers: [{ id, to: id }] }).answers as unknown[])[0];

/** @returns what a field is for, as its schema says */
export function purposeOf([name, ...path]: readonly [CollectionName, ...string[]]): string {
	const docs = path.reduce(
		(inner, key) => (inner.fields ? inner : (inner.items ?? {})).fields?.[key] ?? {},
		docsOfKind(name),
	);
	return docs.text ?? path.join('.');
}
