import { codeAddress, pairId } from '../../codes/identity.ts';
import type { Rule } from '../rule.ts';

const host = 'https://kb.example.org';
const maxLength = 50;

/** Plain-text mail wraps and breaks long addresses, so those that agents send must be short. */
export const addressLength: Rule = {
	id: 'address-length',
	title: `The address of an article or a pair has at most ${maxLength} characters, including the host.`,
	remedy: 'Choose a shorter id before publication; after that it cannot change.',
	check: (content) =>
		[
			...content.articles.map(({ file, id }) => ({ file, address: `/fix/${id}/` })),
			...content.pairs.map(({ file, data }) => ({ file, address: codeAddress(pairId(data.first, data.second)) })),
		]
			.map(({ file, address }) => ({ file, whole: `${host}${address}` }))
			.filter(({ whole }) => whole.length > maxLength)
			.map(({ file, whole }) => ({ file, field: '', message: `${whole} has ${whole.length} characters.` })),
};
