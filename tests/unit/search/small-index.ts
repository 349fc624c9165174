import type { IndexedPage, PageIndex } from '../../../src/search/page-index.ts';

const page = (address: string, given: Partial<IndexedPage>): IndexedPage => ({
	address,
	title: '',
	summary: '',
	aliases: [],
	headings: [],
	...given,
});

/** A few pages whose words are easily mistyped. */
export const smallIndex: PageIndex = {
	stopWords: ['the', 'my', 'it', 'is', 'not'],
	synonyms: [
		['disconnect', 'drops'],
		['password', 'credentials'],
	],
	pages: [
		page('/fix/certificate/', {
			title: 'The certificate has expired',
			summary: 'The host shows a certificate that is out of date.',
			aliases: ['event 1057'],
			headings: [
				['new', 'Make a new certificate'],
				['restart', 'Restart the service'],
			],
		}),
		page('/fix/gateway/', {
			title: 'The gateway refuses',
			summary: 'Something in between says no.',
			aliases: ['proxy'],
			headings: [
				['around', 'Go around the gateway'],
				['password', 'Change the password'],
			],
		}),
		page('/fix/firewall/', {
			title: 'A firewall is in the way',
			summary: 'It lets the connection in and closes it again; the certificate is not at fault.',
			aliases: ['Endpunktschutz', 'Pare-feu réseau'],
			headings: [['log', 'Look at the log']],
		}),
		page('/fix/line/', {
			title: 'Sessions disconnect after minutes',
			summary: 'The line is bad.',
			aliases: ['freezes'],
			headings: [['cable', 'Use a cable']],
		}),
	],
};
