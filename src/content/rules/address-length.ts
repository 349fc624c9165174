import { codeAddress, pairId } from '../../codes/identity.ts';
import type { Rule } from '../rule.ts';

const host = 'https://kb.example.org';
const most = 50;

/** Plain-text mail wraps and cuts long addresses, so the ones that agents send stay short. */
export const addressLength: Rule = {
	id: 'address-length',
	title: `The address of an article or a pair has at most ${most} characters, host included.`,
	remedy: 'Choose a shorter id before it is published; afterwards it can no longer change.',
	check: (content) =>
		[
			...content.articles.map(({ file, id }) => ({ file, address: `/fix/${id}/` })),
			...content.pairs.map(({ file, data }) => ({ file, address: codeAddress(pairId(data.first, data.second)) })),
		]
			.map(({ file, address }) => ({ file, whole: `${host}${address}` }))
			.filter(({ whole }) => whole.length > most)
			.map(({ file, whole }) => ({ file, field: '', message: `${whole} has ${whole.length} characters.` })),
};
