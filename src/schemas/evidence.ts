import { z } from 'astro/zod';

/** How well a claim is supported, strongest first. The order is used to find the strongest of several grades. */
export const grades = ['documented', 'reproduced', 'reported', 'unproven', 'refuted'] as const;

/**
 * - `documented`: the vendor or the protocol specification says so.
 * - `reproduced`: someone demonstrated cause, error and fix, with logs.
 * - `reported`: someone stated that this fixed it.
 * - `unproven`: plausible, but not demonstrated.
 * - `refuted`: a source shows that it is wrong.
 */
export const evidence = z.enum(grades);

export type Evidence = z.output<typeof evidence>;
