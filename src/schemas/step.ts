import { z } from 'astro/zod';
import { audience } from './audience.ts';
import { line, markdown, ref, slug } from './text.ts';

/** `<Step>`: one step of a fix. */
export const step = z
	.strictObject({
		/** Permanent id of the step; becomes `#id` in the address. */
		id: slug,
		/** What to do, beginning with a verb. */
		title: line,
		/** Where it is done: an id from `places` in `site.yaml`. */
		where: ref('place'),
		/** `user`: standard rights; `administrator`: an elevated shell or an administrator account. */
		rights: z.enum(['user', 'administrator']),
		/** How long it takes, in minutes. */
		minutes: z.int().positive(),
		/** The risk: `none` for looking only, `low` if easily undone, `medium`, `high` if access or data may be lost. */
		risk: z.enum(['none', 'low', 'medium', 'high']),
		/** `internal` keeps the step out of the public site. */
		audience: audience.optional(),
		/** Whether open connections are cut. */
		disconnects: z.boolean().default(false),
		/** Whether the machine must restart. */
		restart: z.boolean().default(false),
		/** Whether it changes anything. A change needs `undo` or `noUndo`. */
		changes: z.boolean().default(false),
		/** What to write down or keep ready before the change. Required for a change. */
		recordFirst: markdown.optional(),
		/** What to do; commands are in fenced blocks. */
		do: markdown,
		/** What you see if it worked. */
		expect: markdown,
		/** What to do if you see something else. */
		ifNot: markdown,
		/** How to undo it. */
		undo: markdown.optional(),
		/** How to check that it is undone. Required for an undo. */
		checkUndo: markdown.optional(),
		/** Why there is nothing to undo. */
		noUndo: line.optional(),
		/** Set if the step lowers security: what is less secure meanwhile, and when it must be undone at the latest. */
		lowersSecurity: z.strictObject({ how: line, until: line }).optional(),
		/** Set if the change is temporary: its entry in the list of changes to revert. */
		revert: line.optional(),
	})
	.superRefine((value, context) => {
		const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
		if (value.changes && !value.undo && !value.noUndo)
			complain(
				'undo',
				'This step changes something. Say in <Undo> how to undo it, or in <NoUndo> why it cannot be undone.',
			);
		if (value.changes && !value.recordFirst)
			complain(
				'recordFirst',
				'This step changes something. Say in <RecordFirst> what to write down or keep ready first.',
			);
		if (value.undo && !value.checkUndo)
			complain('checkUndo', 'This step can be undone. Say in <CheckUndo> how to check that it is undone.');
		if (value.undo && value.noUndo) complain('noUndo', 'There is already an undo. Keep one of the two.');
		if (!value.changes && value.risk !== 'none')
			complain('risk', 'The risk of a step that changes nothing must be none.');
		if (value.lowersSecurity && !value.undo)
			complain('undo', 'This step lowers security, so it must say how to restore it.');
		if (value.lowersSecurity && !value.revert)
			complain('revert', 'This step lowers security. Write its entry for the list of changes to revert in <Revert>.');
	});

export type Step = z.output<typeof step>;
