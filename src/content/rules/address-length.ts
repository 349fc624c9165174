import { addressesOf } from '../addresses.ts';
import type { Rule } from '../rule.ts';

const host = 'https://kb.example.org';
const most = 50;

/** Plain-text mail wraps and cuts long addresses, so the ones that agents send stay short. */
export const addressLength: Rule = {
	id: 'address-length',
	title: `The address of an article or a pair has at most ${most} characters, host included.`,
	remedy: 'Choose a shorter id before it is published; afterwards it can no longer change.',
	check: (content) =>
		[...addressesOf(content).keys()]
			.filter((address) => /^\/(fix|code\/0x)/.test(address) && host.length + address.length > most)
			.map((address) => ({
				file: '',
				field: '',
				message: `${host}${address} has ${host.length + address.length} characters.`,
			})),
};
