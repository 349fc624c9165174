import { z } from 'astro/zod';
import { line } from './text.ts';

/** A group of words of the interface; each key must be there, and none besides. */
export const group = <Key extends string>(keys: readonly Key[]) =>
	z.strictObject(Object.fromEntries(keys.map((key) => [key, line])) as Record<Key, typeof line>);
