import { z } from 'astro/zod';
import { line } from './text.ts';

/** A group of interface strings; exactly these keys are required. */
export const group = <Key extends string>(keys: readonly Key[]) =>
	z.strictObject(Object.fromEntries(keys.map((key) => [key, line])) as Record<Key, typeof line>);
