import type { Answers } from '../../../src/diagnosis/walk.ts';

/** A real report: the known facts, and the confirmed cause. */
export interface Case {
	id: string;
	/** In the words of the person who asked. */
	query: string;
	code: string | null;
	facts: Readonly<Record<string, unknown>>;
	cause_class: string;
	/** The confirmed cause in words; nearly always it names one article and no other of its class. */
	cause_detail: string;
}

/** Codes reveal at which moment a connection failed. */
const moments: [RegExp, string][] = [
	[/^0x904\/0x7/i, 'at-once'],
	[/^0x(104|508|604|208)\b/i, 'name'],
	[/^0x(204|108)\b/i, 'no-answer'],
	[/^0x(807|a07|b07|d07|e07|f07)\b/i, 'sign-in'],
	[/^0x1b07/i, 'certificate'],
];

/** The answer that each fact of a report gives. A fact that answers nothing is left out, not forced. */
const tells: Readonly<Record<string, (facts: Case['facts']) => Answers>> = {
	rdp_wrapper: () => ({ 'remote-enabled': 'patched' }),
	service_running: ({ service_running: running }): Answers => (running ? {} : { 'remote-enabled': 'stopped' }),
	server_os: ({ server_os: system }) => systemTells(String(system)),
	rdp_certificate: () => ({ moment: 'certificate' }),
	tcp3389_open: ({ tcp3389_open: open }) => ({ 'port-test': open ? 'open' : 'closed' }),
	ip_works_name_fails: () => ({ 'port-test': 'by-address', 'by-address': 'works' }),
	localhost_works: ({ lan_works: lan }): Answers => (lan ? {} : { 'near-test': 'host-only', elsewhere: 'beside' }),
	lan_works: ({ on_vpn: vpn }) => ({ 'near-test': 'beside', elsewhere: vpn ? 'without-vpn' : 'beside' }),
	other_pcs_connect: () => ({ 'near-test': 'others', elsewhere: 'others' }),
	nsg: () => ({ 'this-computer': 'allow-list' }),
	azure_vm: () => ({ between: 'cloud' }),
	on_vpn: () => ({ tunnel: 'vpn' }),
	lan: () => ({ tunnel: 'no' }),
};

function systemTells(system: string): Answers {
	if (/linux|ubuntu|debian|xrdp/i.test(system))
		return { 'remote-enabled': 'not-windows', 'host-access': 'linux', 'host-system': 'linux' };
	return /windows/i.test(system) ? { 'host-system': 'windows' } : {};
}

/** @returns the answers that the facts of a report give; where two facts answer the same question, the first one counts */
export function answersFrom({ code, facts }: Case): Answers {
	const moment = moments.find(([pattern]) => code !== null && pattern.test(code))?.[1];
	const given = Object.entries(tells).flatMap(([fact, answers]) => (facts[fact] === undefined ? [] : [answers(facts)]));
	return Object.assign({}, ...[...given].reverse(), moment ? { moment } : {}) as Answers;
}

/** Classes of causes used to sort the reports, and the articles of each. */
const articles: Readonly<Record<string, string[]>> = {
	'vpn-mtu': ['vpn-mtu'],
	'dns-sockets': ['name-resolution'],
	firewall: ['firewall', 'port-blocked', 'ipsec-rule', 'cloud-nsg', 'proxy-hangs-up'],
	'nla-credssp': ['nla-credssp', 'credssp-oracle', 'secure-channel', 'saved-credentials', 'account-state'],
	'remote-settings': [
		'remote-settings',
		'service-stopped',
		'listener',
		'port-taken',
		'connection-limit',
		'drain-mode',
		'patched-service',
		'windows-home',
	],
	'azure-certificate': [
		'host-certificate',
		'private-key',
		'pinned-thumbprint',
		'tls-policy',
		'security-layer',
		'linux-host',
	],
	'other:patched-termsrv': ['patched-service'],
};

/** Words of a confirmed cause, and the articles that are really about it. */
const precisely: [RegExp, string[]][] = [
	[/no rule for the custom|instead of local port/, ['firewall']],
	[/NSG allows only/, ['cloud-nsg']],
	[/xrdp user cannot read/, ['linux-host']],
	[/no usable certificate/, ['host-certificate']],
	[/Credential Guard/, ['saved-credentials']],
	[/patch level mismatch|Force Updated Clients/, ['credssp-oracle']],
	[/RDP-Tcp key missing/, ['listener']],
	[/fDenyTSConnections/, ['remote-settings']],
	[/DLL the service loads/, ['patched-service', 'service-stopped']],
	[/under RDP Wrapper/, ['patched-service']],
];

/** @returns ids of the right articles for a report: those of its confirmed cause, otherwise those of its class */
export const causesOf = ({ cause_class: name, cause_detail: detail }: Case): string[] =>
	precisely.find(([words]) => words.test(detail))?.[1] ?? articles[name] ?? [];
