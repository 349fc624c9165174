import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCauses } from '../../../src/finder/find-causes.ts';
import { languageOf } from '../../../src/finder/language.ts';
import { loadContent } from '../../../src/guide/load-content.ts';
import { realIndex } from '../search/real-index.ts';

const index = realIndex();
const ids = (text: string, most = 3) =>
	findCauses(text, index)
		.causes.slice(0, most)
		.map(({ id }) => id);

/** The table of all weights: it shows at a glance why one cause ranks above another. */
for (const [kind, points] of Object.entries(index.report.weights)) console.log(`weights: ${kind.padEnd(12)} ${points}`);
for (const { id, raises, lowers } of loadContent().recognition[0]?.data.signals ?? [])
	console.log(
		`weights: ${id.padEnd(26)}`,
		...Object.entries(raises).map(([cause, points]) => `+${points} ${cause}`),
		...Object.entries(lowers).map(([cause, points]) => `-${points} ${cause}`),
	);

/** Each kind of error found in public reports, with a cause that must be in the top three, and one that must not. */
const kinds: Record<string, [text: string, right: string, wrong?: string][]> = {
	'words count next to a code, with or without a line break': [
		['error 0x204 on my Mac, iPhone works', 'other-clients'],
		['error 0x204 on my Mac,\niPhone works', 'other-clients'],
		['Error code: 0xd06\nhost is Ubuntu with gnome-remote-desktop', 'linux-host'],
		['license connection sequence aborted.\nERRCONNECT_CONNECT_TRANSPORT_FAILED [0x0002000D]', 'licensing'],
		['Error code: 0x1807, a local account works', 'secure-channel'],
	],
	'the most common sentences without a number': [
		['it shows an error: An internal error has occurred how can I fix it', 'host-certificate'],
		['The identity of the remote computer cannot be verified. Do you want to connect anyway?', 'host-certificate'],
		['The user name or password is incorrect', 'saved-credentials', 'entra-sign-in'],
		['Because of an error in data encryption, this session will end.', 'udp-transport', 'linux-host'],
		[
			'connection to the remote computer was lost, possibly due to network connectivity problems',
			'udp-transport',
			'name-resolution',
		],
		['The requested session access is denied', 'account-state', 'entra-sign-in'],
		['Because of a protocol error, this session will be disconnected', 'update-regressions', 'reconnect'],
	],
	'other languages': [
		['Der Anmeldeversuch ist fehlgeschlagen.', 'saved-credentials'],
		['出现身份验证错误。要求的函数不受支持。可能是由于 CredSSP 加密数据库修正。', 'credssp-oracle'],
		['Die lokale Sicherheitsautorität (LSA) ist nicht erreichbar.', 'secure-channel'],
		[
			'Der Remotedesktop kann aus einem der folgenden Gründe keine Verbindung mit dem Remotecomputer herstellen',
			'remote-settings',
			'nla-credssp',
		],
	],
	"a log's own guess is not believed": [
		[
			'RDP server closed/refused connection: Security negotiation failed (wrong security type?)',
			'guacamole-proxy',
			'ipsec-rule',
		],
		['SSL/TLS connection failed (untrusted/self-signed certificate?)', 'guacamole-proxy'],
		['[ERROR] tlsv1 alert internal error\nERRCONNECT_PASSWORD_CERTAINLY_EXPIRED [0x0002000F]', 'saved-credentials'],
	],
	'"refused" means that nothing listens, "timed out" that nothing answers': [
		['No connection could be made because the target machine actively refused it', 'service-stopped', 'ipsec-rule'],
		['Connection refused', 'listener', 'loopback'],
		['connection timed out', 'firewall', 'licensing'],
	],
	'names are codes': [
		['status: E_PROXY_RAP_ACCESSDENIED (0x800759DA)', 'gateway', 'proxy-hangs-up'],
		['STATUS_TRUSTED_RELATIONSHIP_FAILURE [0xC000018D]', 'secure-channel'],
		['connection initiation: negotiation failure: failureCode = 5', 'nla-credssp', 'reconnect'],
	],
	'one stray word decides nothing': [
		['Login failed for display 0\nconnecting to sesman ip 127.0.0.1 port 3350', 'linux-host', 'black-screen'],
		['The following RemoteApp program is not in the list of authorized programs', 'remoteapp-allow-list', 'port-taken'],
	],
};

for (const [kind, cases] of Object.entries(kinds))
	describe(kind, () => {
		for (const [text, right, wrong] of cases)
			test(text.slice(0, 70), () => {
				const found = ids(text);
				assert.ok(found.includes(right), `${right} is not among ${found.join(' ')}`);
				assert.ok(wrong === undefined || !found.includes(wrong), found.join(' '));
			});
	});

test('if a report says too little, no cause is named', () => {
	for (const text of ['display 0', 'RDP file', 'The screen was fine yesterday.', 'Bitte helfen Sie mir schnell.'])
		assert.deepEqual(ids(text), [], text);
});

test('a dialog around its code changes nothing: its sentences are part of every dialog', () => {
	const codes = 'Error code: 0x904\nExtended error code: 0x7';
	const dialog = `This computer can't connect to the remote computer.\n\nTry connecting again. If the problem continues, contact the owner of the remote computer or your network administrator.\n\n${codes}\nTimestamp (UTC): 11/22/26 03:12:45 PM\n\nPress Ctrl+C to copy.`;
	assert.deepEqual(ids(dialog), ids(codes));
});

test('each cause has reasons, in the words of the text', () => {
	const [first] = findCauses('error 0x204 on my Mac,\niPhone works', index).causes;
	assert.match(first?.reasons.map(({ words }) => words).join(' ') ?? '', /Mac/);
	for (const { reasons } of findCauses('xrdp fails after the update, 0x204', index).causes)
		assert.ok(reasons.length > 0);
});

test('a word that is on every ticket is no reason by itself', () => {
	const text =
		'User says: Because of a security error, the client could not connect to the remote computer. Error code: 0x204';
	const { causes } = findCauses(text, index);
	const words = causes.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'words'));
	assert.deepEqual(words, []);
	assert.equal(causes[0]?.id, 'remote-settings');
});

test('points are added up: more evidence for a cause never gives it fewer', () => {
	const points = (text: string) => findCauses(text, index).causes.find(({ id }) => id === 'gateway')?.points ?? 0;
	const [one, two] = [
		'It fails through the RD Gateway.',
		'It fails through the RD Gateway. E_PROXY_RAP_ACCESSDENIED',
	].map(points);
	assert.ok((one ?? 0) > 0 && (two ?? 0) > (one ?? 0), `${one} ${two}`);
});

test('answers found in a text are filled into the diagnosis, in the order of its questions', () => {
	const { fragment } = findCauses('Error code: 0x204 on my Mac, my iPhone works', index);
	assert.match(fragment, /^\d+;code=0x204;.*moment=other-client/);
	assert.equal(findCauses('nothing at all', index).fragment, '');
});

test('the language of a text is recognised by its script or its most common words', () => {
	for (const [text, language] of [
		['Der Computer kann nicht gefunden werden und ist nicht erreichbar', 'de'],
		['リモート コンピューターに接続できません', 'ja'],
		['무엇인가 잘못되었습니다', 'ko'],
		['无法连接', 'zh-hans'],
		['無法連線', 'zh-hant'],
		['Произошла ошибка', 'ru'],
		['Impossible de se connecter, le serveur est dans les choux', 'fr'],
		['The computer cannot be found and does not answer', undefined],
	] as const)
		assert.equal(languageOf(text, index.report), language, text);
});
