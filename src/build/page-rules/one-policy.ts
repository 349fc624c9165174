import type { PageRule } from '../page-rule.ts';
import { policy } from '../policy.ts';

/** The policy guarantees that nothing leaves the browser, so every page needs it. */
export const onePolicy: PageRule = {
	id: 'one-policy',
	title: 'Every page has the policy, before anything that the policy applies to.',
	check: ({ pages }) =>
		pages.flatMap(({ address, tags }) => {
			// A browser ignores a policy in the body.
			const head = tags.filter(({ inHead }) => inHead);
			const place = head.findIndex(
				({ name, attributes }) => name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy',
			);
			if (head[place]?.attributes.content !== policy)
				return [`${address} does not have the policy of src/build/policy.ts.`];
			return head.slice(0, place).some(({ name }) => ['script', 'link', 'style'].includes(name))
				? [`${address} loads something before its policy. Put the policy first in the head.`]
				: [];
		}),
};
