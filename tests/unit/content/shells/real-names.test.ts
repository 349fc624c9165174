import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';

const rule = 'real-names';
const event = (name: string) => `Get-Tap -FilterHashtable @{ LogName = '${name}'; ProviderName = 'Valve' }`;
const cim = (name: string) => `Get-Tap -ClassName Win32_Tap | Select-Object ${name}`;

/** Two names that are copied from page to page and do not exist, and others of each kind. */
for (const [shell, code, message] of [
	['powershell', 'Get-Tap | Restart-Valve', /cmdlet "Restart-Valve"/],
	['powershell', 'Get-Tap (Find-Valve)', /cmdlet "Find-Valve"/],
	['powershell', 'Restart-Service termserv', /service "termserv"/],
	['powershell', 'Stop-Service -Name TapService, termserv -Force', /service "termserv"/],
	['powershell', `Get-Tap -ClassName Win32_Service -Filter "Name='termserv'"`, /service "termserv"/],
	['cmd', 'sc query termserv', /service "termserv"/],
	['cmd', 'net start termserv', /service "termserv"/],
	['cmd', 'net stop "termserv"', /service "termserv"/],
	['cmd', 'reg query "HKLM\\A B" /v SSLCertificateSHA1HashValue', /value "SSLCertificateSHA1HashValue"/],
	['powershell', 'reg query HKLM\\A /v SSLCertificateSHA1HashValue', /value "SSLCertificateSHA1HashValue"/],
	['powershell', "Get-ItemProperty -Path 'HKLM:\\A' -Name 'Dropz'", /value "Dropz"/],
	['powershell', "Get-ItemProperty 'HKLM:\\A' | Format-List Drops, Dropz", /value "Dropz"/],
	['powershell', cim('IsOpen, SSLCertificateSHA1HashValue'), /method "SSLCertificateSHA1HashValue"/],
	['powershell', 'Get-Tap -ClassName Win32_Valve', /class "Win32_Valve"/],
	['powershell', event('Water/Admin'), /event log "Water\/Admin"/],
	['powershell', 'Get-Tap -LogName Wat', /event log "Wat"/],
	['powershell', "Get-Tap @{ ProviderName = 'Valve', 'Spout' }", /event source "Spout"/],
	['cmd', 'wevtutil qe Water/Admin /c:5', /event log "Water\/Admin"/],
	['cmd', 'tapctl status', /program "tapctl"/],
	['cmd', 'reg query HKLM\\A | tapfind x', /program "tapfind"/],
	['powershell', 'tapctl.exe /status', /program "tapctl"/],
] as const)
	test(`${code} is found`, () => {
		const found = findingsIn(inABlock(shell, code)).filter((finding) => finding.rule === rule);
		assert.ok(
			found.some((finding) => message.test(finding.message) && finding.file === file && finding.line),
			JSON.stringify(found),
		);
	});

test('one wrong name among right ones is the only finding, at the line of its block', () =>
	finds(inABlock('cmd', 'reg query HKLM\\A /v Dropz'), { file, field: '', rule, message: /"Dropz"/, at: '```cmd' }));

for (const [shell, code] of [
	['powershell', event('Water/Operational')],
	['powershell', 'get-tap -LogName water/operational'],
	['powershell', 'Get-Tap -Name Some-Thing'],
	['powershell', 'Get-Tap -Name NAME | Get-Tap *Limit*'],
	['powershell', "reg query 'HKLM\\A' /v Drops"],
	['cmd', 'reg.exe query HKLM\\A /v Drops'],
	['cmd', 'REG query HKLM\\A /v VALUE'],
	['output', 'Restart-Service termserv'],
] as const)
	test(`${code} contains no unknown name (${shell})`, () =>
		assert.deepEqual(
			findingsIn(inABlock(shell, code)).filter((finding) => finding.rule === rule),
			[],
		));
