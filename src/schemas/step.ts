import { z } from 'astro/zod';
import { audience } from './audience.ts';
import { line, markdown, ref, slug } from './text.ts';

/** `<Step>`: one step of a fix, a contract with the person who carries it out. */
export const step = z
	.strictObject({
		/** Permanent name of the step; becomes `#id` in the address. */
		id: slug,
		/** What to do, verb first. */
		title: line,
		/** Where it is done: an id from `places` in `site.yaml`. */
		where: ref('place'),
		/** `user`: the usual rights; `administrator`: an elevated shell or an administrator's account. */
		rights: z.enum(['user', 'administrator']),
		/** How long it takes, in minutes. */
		minutes: z.int().positive(),
		/** What can go wrong: `none` for looking, `low` when easily put back, `medium`, `high` when access or data may be lost. */
		risk: z.enum(['none', 'low', 'medium', 'high']),
		/** `internal` keeps the step out of a site for outside. */
		audience: audience.optional(),
		/** Whether connections that are open now are cut. */
		disconnects: z.boolean().default(false),
		/** Whether the machine must restart. */
		restart: z.boolean().default(false),
		/** Whether it changes anything. A change needs `undo` or `noUndo`. */
		changes: z.boolean().default(false),
		/** What to write down before changing it, or to keep ready. A change needs it. */
		recordFirst: markdown.optional(),
		/** What to do; commands are in fenced blocks. */
		do: markdown,
		/** What you see when it worked. */
		expect: markdown,
		/** What to do when you see something else. */
		ifNot: markdown,
		/** How to put it back. */
		undo: markdown.optional(),
		/** How to see that it is back. An undo needs it. */
		checkUndo: markdown.optional(),
		/** Why there is nothing to put back. */
		noUndo: line.optional(),
		/** Set when the step lowers security: what is weaker meanwhile, and when it must be put back at the latest. */
		lowersSecurity: z.strictObject({ how: line, until: line }).optional(),
		/** Set when the change is meant to be temporary: the line on the put-it-back list. */
		revert: line.optional(),
	})
	.superRefine((value, context) => {
		const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
		if (value.changes && !value.undo && !value.noUndo)
			complain(
				'undo',
				'This step changes something. Say how to undo it in <Undo>, or in <NoUndo> why nothing can be undone.',
			);
		if (value.changes && !value.recordFirst)
			complain(
				'recordFirst',
				'This step changes something. Say in <RecordFirst> what to write down or keep ready before.',
			);
		if (value.undo && !value.checkUndo)
			complain('checkUndo', 'This step can be undone. Say in <CheckUndo> how one sees that it is back.');
		if (value.undo && value.noUndo) complain('noUndo', 'There is an undo already. Keep one of the two.');
		if (!value.changes && value.risk !== 'none') complain('risk', 'A step that changes nothing has risk none.');
		if (value.lowersSecurity && !value.undo)
			complain('undo', 'This step lowers security, so it must say how to raise it again.');
		if (value.lowersSecurity && !value.revert)
			complain('revert', 'This step lowers security. Write the line for the put-it-back list in <Revert>.');
	});

export type Step = z.output<typeof step>;
