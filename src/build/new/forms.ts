import type { z } from 'astro/zod';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { docsOfKind } from '../content-schemas.ts';
import { sampleOf } from './sample.ts';

type Fields = Record<string, unknown>;

/** @returns the data of a file of a kind, with marks for missing values */
export const fileOf = (name: CollectionName, given: Fields): Fields =>
	sampleOf(collections[name].schema, docsOfKind(name), given) as Fields;

/**
 * @param name the kind of file
 * @param list the field with the list
 * @returns one item of a list in a file, with marks for missing values
 */
export function itemOf(name: 'codes' | 'diagnosis', list: string, given: Fields): Fields {
	const shape: Record<string, z.core.$ZodType> = collections[name].schema.shape;
	return (sampleOf(shape[list]!, docsOfKind(name).fields?.[list], [given]) as Fields[])[0]!;
}

/** @returns an answer to a question, with the id of the node that it leads to */
export const answerTo = (id: string): unknown =>
	(itemOf('diagnosis', 'questions', { answers: [{ id, to: id }] }).answers as unknown[])[0];

/** @returns the purpose of a field, from the docstring of its schema */
export function purposeOf([name, ...path]: readonly [CollectionName, ...string[]]): string {
	const docs = path.reduce(
		(inner, key) => (inner.fields ? inner : (inner.items ?? {})).fields?.[key] ?? {},
		docsOfKind(name),
	);
	return docs.text ?? path.join('.');
}
