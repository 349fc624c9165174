import type { PageRule } from '../page-rule.ts';
import { policy } from '../policy.ts';

/** The policy is what makes "nothing leaves this browser" true, so no page goes without it. */
export const onePolicy: PageRule = {
	id: 'one-policy',
	title: 'Every page carries the policy, before anything that it governs.',
	check: ({ pages }) =>
		pages.flatMap(({ address, root }) => {
			// A browser ignores a policy that stands in the body.
			const found = root.querySelector('head > meta[http-equiv="Content-Security-Policy"]');
			if (found?.getAttribute('content') !== policy)
				return [`${address} does not carry the policy of src/build/policy.ts.`];
			const children = root.querySelector('head')?.children ?? [];
			const governed = children.findIndex((child) => ['SCRIPT', 'LINK', 'STYLE'].includes(child.tagName));
			return governed >= 0 && governed < children.indexOf(found)
				? [`${address} loads something before its policy. Put the policy first in the head.`]
				: [];
		}),
};
