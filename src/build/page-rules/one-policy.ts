import type { PageRule } from '../page-rule.ts';
import { policy } from '../policy.ts';

/** The policy is what makes "nothing leaves this browser" true, so no page goes without it. */
export const onePolicy: PageRule = {
	id: 'one-policy',
	title: 'Every page carries the policy, before anything that it governs.',
	check: ({ pages }) =>
		pages.flatMap(({ address, tags }) => {
			// A browser ignores a policy in the body.
			const head = tags.filter(({ inHead }) => inHead);
			const place = head.findIndex(
				({ name, attributes }) => name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy',
			);
			if (head[place]?.attributes.content !== policy)
				return [`${address} does not carry the policy of src/build/policy.ts.`];
			return head.slice(0, place).some(({ name }) => ['script', 'link', 'style'].includes(name))
				? [`${address} loads something before its policy. Put the policy first in the head.`]
				: [];
		}),
};
