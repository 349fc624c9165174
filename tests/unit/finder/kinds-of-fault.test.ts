import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCauses } from '../../../src/finder/find-causes.ts';
import { realIndex } from '../search/real-index.ts';

const index = realIndex();

/** A text of some kind, with the expected results. */
interface Case {
	text: string;
	/** A cause in the top three; null if no cause may be named. */
	cause?: string | null;
	/** A code that must be an exact result. */
	exact?: string;
	/** The suffix of ids that no exact result may have. */
	never?: string;
}

/** Variants of each kind of error that readers of public reports once found, written for this test. */
const kinds: Record<string, Case[]> = {
	'a number from another program is not one of our codes': [
		{ text: 'rdp negotiation failed: failureCode = 2', exact: 'negotiation-failure-0x2', never: '/0x2' },
		{ text: 'Error 5: Access is denied. when I start TermService', cause: 'service-stopped', never: 'extended-0x5' },
		{ text: 'A Kerberos ticket request failed. Event 4771 Failure Code: 0x25', exact: 'kerberos-code-0x25' },
		{ text: 'Reason Code: 22 Event 6273', exact: 'nps-reason-0x16', never: 'event-0x16' },
		{ text: 'gnome-remote-desktop.service: Main process exited, code=exited, status=6/ABRT', cause: 'linux-host' },
		{ text: 'Process finished with exit code 3', cause: null, never: '0x3' },
		{ text: 'npm ERR! errno 7 while the session was open', cause: null, never: '0x7' },
		{ text: 'UnexpectedNetworkDisconnect (14)', cause: 'virtual-desktop', never: 'kerberos-code-0xe' },
		{ text: '[12:00:01:123] [4711:00001f2a] [INFO]', cause: null },
	],
	'words count next to a code': [
		{ text: '0x204 from my iPad only, the laptop in the same wifi gets in', cause: 'other-clients' },
		{ text: 'Error code: 0x4\nThe target is a Debian VM with xrdp', cause: 'linux-host' },
		{ text: '0x904 extended 0x7, and it goes through our CyberArk PSM bastion', cause: 'proxy-hangs-up' },
		{ text: 'Error code 0x3\nsince we installed KB5074109', cause: 'update-regressions' },
		{ text: '0x1807\nlocal administrator can log in', cause: 'secure-channel' },
	],
	'a sentence inside a report counts': [
		{ text: 'we get "an internal error has occurred" on three servers since monday', cause: 'host-certificate' },
		{ text: 'it says the identity of the remote computer cannot be verified', cause: 'host-certificate' },
		{ text: 'the user name or password is incorrect. I copied it twice', cause: 'saved-credentials' },
		{
			text: 'users report: Because of a protocol error, this session will be disconnected',
			cause: 'update-regressions',
		},
		{ text: 'denied because the user account is not authorized for remote login', cause: 'account-state' },
	],
	"a person's own words count in other languages too": [
		{
			text: 'Die Anmeldeinformationen funktionieren nicht, ich werde immer wieder gefragt',
			cause: 'saved-credentials',
		},
		{ text: 'Le bureau à distance affiche un écran noir après la connexion', cause: 'black-screen' },
		{ text: 'La sesión de escritorio remoto se congela con la VPN', cause: 'udp-transport' },
		{ text: 'リモートデスクトップで画面が真っ黒のまま', cause: 'black-screen' },
		{ text: '远程桌面 登录后黑屏', cause: 'black-screen' },
		{ text: 'Сессия RDP зависает через VPN', cause: 'udp-transport' },
		{ text: 'O computador remoto diz senha incorreta', cause: 'saved-credentials' },
	],
	"a log's own guess is not believed": [
		{
			text: 'ERRCONNECT_PASSWORD_CERTAINLY_EXPIRED but the password is fine at the console',
			cause: 'saved-credentials',
		},
		{ text: 'guacd: Security negotiation failed (wrong security type?)', cause: 'guacamole-proxy' },
		{ text: 'SSL/TLS connection failed (untrusted/self-signed certificate?)', cause: 'guacamole-proxy' },
		{ text: 'FreeRDP: ERRCONNECT_CONNECT_TRANSPORT_FAILED, mstsc works', cause: 'other-clients' },
		{ text: '2025-11-01 INFO Found smart card data\n2025-11-01 INFO Status: NTSTATUS(-1073741811)', cause: null },
	],
	'"refused" means that nothing listens, "timed out" that nothing answers': [
		{ text: 'connect: Connection refused when I rdp to the server', cause: 'service-stopped' },
		{ text: 'TcpTestSucceeded False, connection timed out', cause: 'firewall' },
		{ text: 'WinError 10061 target machine actively refused', cause: 'service-stopped' },
		{ text: 'ECONNREFUSED 10.0.0.4:3389', cause: 'service-stopped' },
		{ text: 'telnet 3389 times out from home', cause: 'port-blocked' },
	],
	'one stray word decides nothing': [
		{ text: 'the RDP file opens in notepad', cause: null },
		{ text: 'my virtual machine is slow today', cause: null },
		{ text: 'I made a self-signed thing', cause: null },
		{ text: 'the display is number 0', cause: null },
		{ text: 'RemoteApp calc is not in the list of authorized programs', cause: 'remoteapp-allow-list' },
	],
	'families of numbers and names are recognised': [
		{ text: 'RD Gateway event 201: The following error occurred: "23002"', cause: 'gateway' },
		{ text: 'SPNEGO failed with NTSTATUS: STATUS_SMARTCARD_NO_KEY_CONTAINER', cause: 'smart-card' },
		{ text: 'Event 4625 Sub Status: 0xC0000072', cause: 'account-state' },
		{ text: 'xfreerdp exited with code 147', exact: 'xfreerdp-exit-0x93' },
		{ text: '0xC000018B', cause: 'secure-channel' },
	],
	'a named product does not hide a stated fault': [
		{ text: 'RDP Wrapper is installed, and it says that my password is wrong', cause: 'saved-credentials' },
		{ text: 'I use RDPWrap. After sign-in there is only a black screen', cause: 'black-screen' },
		{ text: 'With Remmina the session is frozen after a minute', cause: 'udp-transport' },
		{ text: 'my vpn is up, the session froze twice today', cause: 'udp-transport' },
		{ text: 'rdpwrap host: works by IP but not by name', cause: 'name-resolution' },
	],
	'a client that used to work, or does not work, is not another client that works': [
		{ text: 'I used to connect from my Mac, then I ran a debloat script', cause: 'remote-settings' },
		{ text: 'The account is not locked out. xrdp shows nothing', cause: 'linux-host' },
		{ text: 'no VPN is in use, the screen is black', cause: 'black-screen' },
	],
	'the Windows message of a system error counts without its number': [
		{
			text: 'We have Kerberos. Authentication failed because NTLM authentication has been disabled.',
			cause: 'ntlm-blocked',
		},
		{ text: 'Error 1069: The service did not start due to a logon failure.', cause: 'service-stopped' },
		{ text: 'A socket operation was attempted to an unreachable network.', cause: 'port-blocked' },
		{ text: 'srv01: No such host is known', cause: 'name-resolution' },
		{ text: "This user isn't allowed to sign in to this computer.", cause: 'account-state' },
	],
	'the questions of an issue form are not statements by the person': [
		{
			text: '* Connecting via (RDP, VNC, ...): Connecting via RDP\n* RDP issues only, freerdp version (xfreerdp --version):',
			cause: null,
		},
		{ text: 'Desktop environment (GNOME, Unity, KDE, ..): KDE\nit says wrong password', cause: 'saved-credentials' },
	],
	'pasted settings and progress lines state nothing': [
		{ text: 'config.vm.network :forwarded_port, auto_correct: yes', cause: null },
		{ text: 'It stays on this line:\n==> default: Another program is listening on the port 3389', cause: null },
		{ text: '2024/01/02 10:11:12 [I] [tcp.go:66] [RDP] tcp proxy listen port [5389]', cause: null },
		{ text: 'debug1: Connecting to port 3389, firewall blocked', cause: null },
		{ text: 'the _port forwarding_ on my router does not work', cause: 'port-blocked' },
	],
	'a firewall and a router are recognised in many wordings': [
		{ text: "my server's firewall blocks RDP", cause: 'firewall' },
		{ text: 'Windows takes the new network for public and RDP is dead until I set it to private', cause: 'firewall' },
		{ text: 'The network profile is public after each restart', cause: 'firewall' },
		{ text: 'Die Firewall auf dem PC blockiert Remotedesktop', cause: 'firewall' },
		{ text: 'Le pare-feu du PC bloque le bureau à distance', cause: 'firewall' },
		{ text: 'El cortafuegos bloquea el escritorio remoto', cause: 'firewall' },
		{ text: 'Подключение блокируется антивирусом на компьютере', cause: 'firewall' },
		{ text: '防火墙拦截了远程桌面', cause: 'firewall' },
		{ text: 'リモートデスクトップがファイアウォールでブロックされている', cause: 'firewall' },
		{ text: 'Portweiterleitung am Router eingerichtet, von außen geht es nicht', cause: 'port-blocked' },
		{ text: 'redirection de port sur la box, rien ne répond', cause: 'port-blocked' },
		{ text: 'Сделал проброс порта 3389 на роутере, снаружи не подключается', cause: 'port-blocked' },
		{ text: '路由器做了端口映射，外网连不上', cause: 'port-blocked' },
		{ text: 'ルーターでポート開放したのに外から接続できない', cause: 'port-blocked' },
		{ text: 'I turned the firewall off and it still does not connect', cause: null },
	],
	'a limit on sessions is a number, and a limit of a session is a time': [
		{
			text: 'no healthy host (RDAgent did not report health information), session limit reached',
			cause: 'virtual-desktop',
		},
		{ text: 'the terminal server says its session limit is reached', cause: 'connection-limit' },
		{ text: 'an idle session limit of two hours is set', cause: 'time-limits' },
	],
	'a host is recognised by the location of its setting': [
		{ text: 'Remote Login is on under GNOME Settings, Remote Desktop, and the login fails', cause: 'linux-host' },
		{ text: 'Settings > System > Remote Desktop > Remote Login, desktop sharing works', cause: 'linux-host' },
		{ text: 'GNOME Connections to a Windows remote desktop says wrong password', cause: 'saved-credentials' },
	],
	'an attack is recognised in many wordings': [
		{ text: 'bots are hammering my server, thousands of login attempts every hour', cause: 'brute-force' },
		{ text: 'RDP Wrapper on Windows 7, and hackers try to get in every few seconds', cause: 'brute-force' },
		{ text: 'the event log is full of logon attempts from China', cause: 'brute-force' },
		{ text: 'кто-то ведёт подбор паролей по RDP', cause: 'brute-force' },
	],
	'a stated certificate error is enough': [
		{ text: 'the certificate expired yesterday', cause: 'host-certificate' },
		{ text: 'Das Zertifikat ist abgelaufen', cause: 'host-certificate' },
		{ text: 'le certificat du serveur a expiré', cause: 'host-certificate' },
		{ text: '远程桌面证书已过期', cause: 'host-certificate' },
	],
	'a failed sign-in is recognised without its code': [
		{ text: "I'm not permitted to log on remotely, at the desk the same account works", cause: 'account-state' },
		{ text: "he can't RDP because he hasn't been granted the right to log on", cause: 'account-state' },
		{ text: 'We turned off NTLM in the domain and nobody gets in', cause: 'ntlm-blocked' },
		{ text: 'it means that the server requires network verification', cause: 'nla-credssp' },
		{ text: 'le serveur exige l’authentification au niveau du réseau', cause: 'nla-credssp' },
		{ text: 'the message about CredSSP remediation', cause: 'credssp-oracle' },
		{ text: 'my work or school account is not accepted', cause: 'entra-sign-in' },
		{ text: 'mstsc uses an old password and I cannot get rid of it', cause: 'saved-credentials' },
		{ text: 'strangers keep trying names on my PC', cause: 'brute-force' },
		{ text: 'When somebody tries to log in the picture is fine', cause: null },
	],
	'a fault in a session is recognised without its code': [
		{ text: 'I log in and everything stays dark', cause: 'black-screen' },
		{ text: 'it takes ten minutes until I see my desktop', cause: 'black-screen' },
		{ text: 'the server does not take new users any more', cause: 'drain-mode' },
		{ text: 'somebody left the host in drain', cause: 'drain-mode' },
		{ text: 'We share one account and throw each other out', cause: 'reconnect' },
		{ text: 'the session is closed when I come back', cause: 'time-limits' },
		{ text: 'after 30 minutes without activity I am thrown out', cause: 'time-limits' },
		{ text: 'the session stops responding again and again', cause: 'udp-transport' },
		{ text: "Nobody gets in since this month's patches", cause: 'update-regressions' },
		{ text: 'after lunch I bought a new desktop', cause: null },
		{ text: 'I need a fresh battery, the phone drains it', cause: null },
	],
	'a fault of the host is recognised without its code': [
		{ text: "the remote desktop service doesn't start", cause: 'service-stopped' },
		{ text: 'TermService is running but nothing listens on 3389', cause: 'listener' },
		{ text: "netstat doesn't show 3389 at all", cause: 'listener' },
		{ text: "it says remote access isn't enabled", cause: 'remote-settings' },
		{ text: 'RDP from the server to itself does not work', cause: 'loopback' },
		{ text: 'the permissions of MachineKeys were changed', cause: 'private-key' },
		{ text: 'openssl says the host sends no certificate', cause: 'host-certificate' },
		{ text: 'our certificate was bound to the listener by its thumbprint', cause: 'pinned-thumbprint' },
		{ text: 'We switched off TLS 1.0 and old clients fail', cause: 'tls-policy' },
		{ text: 'the IPsec policy wants authentication', cause: 'ipsec-rule' },
		{ text: 'only computers of our domain can reach it', cause: 'ipsec-rule' },
		{ text: 'a patch that lets several users work on it', cause: 'patched-service' },
		{ text: 'We have several users with Windows 10', cause: null },
		{ text: 'SHA1 Thumbprint: 00:11:22', cause: null },
	],
	'a fault between client and host is recognised without its code': [
		{ text: 'our security software cuts the connection', cause: 'proxy-hangs-up' },
		{ text: 'the bastion accepts the session and then drops it', cause: 'proxy-hangs-up' },
		{ text: "the company's gateway wants my credentials again", cause: 'gateway' },
		{ text: 'the terminal farm sends nobody to a host', cause: 'connection-broker' },
		{ text: 'an instance at Amazon', cause: 'cloud-nsg' },
		{ text: 'I want to connect to my Ubuntu from the office', cause: 'linux-host' },
		{ text: 'Our farm has three hundred cows', cause: null },
		{ text: 'I installed it from my Linux laptop', cause: null },
	],
	'small details are read, secrets are not': [
		{ text: 'the list says\n- 3079\n', cause: 'account-state', never: '0xc07' },
		{ text: 'on my phone x104 comes up all the time', cause: 'name-resolution' },
		{ text: 'xfreerdp /u:jdoe /p:Geheim0x204 /v:h', cause: null },
		{ text: 'Error 0x800004005', cause: null },
		{ text: '[31415:00002718] something', cause: null },
	],
};

for (const [kind, cases] of Object.entries(kinds))
	describe(kind, () => {
		for (const { text, cause, exact, never } of cases)
			test(text.replace(/\s+/g, ' ').slice(0, 70), () => {
				const { causes, found } = findCauses(text, index);
				const ids = causes.map(({ id }) => id);
				const answers = found.verdict === 'exact' ? found.answers.map(({ id }) => id) : [];
				if (cause === null) assert.deepEqual(ids, []);
				else if (cause !== undefined)
					assert.ok(ids.slice(0, 3).includes(cause), `${cause} is not among ${ids.join(' ')}`);
				if (exact !== undefined) assert.ok(answers.includes(exact), answers.join(' '));
				if (never !== undefined) assert.ok(!answers.some((id) => `/${id}`.endsWith(never)), answers.join(' '));
			});
	});
