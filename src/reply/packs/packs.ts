import { freshdesk } from './freshdesk.ts';
import { json, table } from './generic.ts';
import type { Pack } from './pack.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

/** All packs, by file name below `/agents/`. */
export const packs = {
	'zendesk-macros.json': zendesk,
	'freshdesk-canned-responses.json': freshdesk,
	'zammad-text-modules.csv': zammad,
	'replies.json': json,
	'replies.csv': table,
} satisfies Record<string, Pack>;

export type PackName = keyof typeof packs;
