import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finds, findingsIn } from '../finds.ts';
import { file, inABlock } from '../in-a-block.ts';
import { changed } from '../small-content.ts';

const rule = 'powershell-parses';

for (const code of [
	"Get-Tap 'TAP-1",
	'Get-Tap "TAP-1',
	'Get-Tap (1',
	'Get-Tap )',
	'if ($true) { Get-Tap',
	'Get-Tap @{ Name = 1',
	'Get-Tap |',
	'Get-Tap -Name A,',
	'Get-Tap\nGet-Tap [int',
])
	test(`${JSON.stringify(code)} is found`, () =>
		finds(inABlock('powershell', code), { file, field: '', rule, message: /cannot parse this/, at: '```powershell' }));

for (const code of [
	'Get-Tap Name, Status',
	'Get-Tap *Limit*, Status -Wrap',
	"Get-Tap -Name 'one, two', three",
	'Get-Tap -Name {{tap}}',
	'Get-Tap @{ Value = [uint32]MILLISECONDS }',
	'1, 2 | ForEach-Object { Get-Tap -Id $_ }\nGet-Tap',
	'$tap = Get-Tap\n$tap | Get-Tap Name, Status',
	'reg query "HKLM\\SOFTWARE\\A B" /v Drops',
])
	test(`${JSON.stringify(code)} parses`, () =>
		assert.deepEqual(
			findingsIn(inABlock('powershell', code)).filter((finding) => finding.rule === rule),
			[],
		));

test('an error in a field is reported at the line of its block', () => {
	const files = changed(file, '```bash\ntapctl status {{tap}}', "```powershell\nGet-Tap '{{tap}}");
	finds(files, { file, field: 'test.how', rule, message: /'TAP/, at: '```powershell' });
});
