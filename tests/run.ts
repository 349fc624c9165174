import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { loadGrammars } from '../src/build/load-grammars.ts';
import { checkContent, rules } from '../src/content/check-content.ts';
import { formatFinding } from '../src/content/finding.ts';
import { contentFolder } from '../src/files/content-folder.ts';
import { readContent } from '../src/files/read-content.ts';
import { highlightLanguages } from '../src/markdown/highlight.ts';
import { ensureBrowser } from './browser/find-browser.ts';
import { sites } from './sites.ts';
import { writeSmallContent } from './write-small-content.ts';

/** How many checks of one kind passed and failed. */
interface Count {
	passed: number;
	failed: number;
}

await loadGrammars();
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total: Count = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries({ types, lint, format, unit, content, builds, pages, browser })) {
	console.log(`\n== ${name}`);
	const { passed, failed } = check();
	total.passed += passed;
	total.failed += failed;
	console.log(`-- ${name}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function types(): Count {
	return one(run('npx', ['astro', 'check', '--minimumFailingSeverity', 'hint']));
}

function lint(): Count {
	return one(run('npx', ['eslint', '.', '--max-warnings', '0']));
}

function format(): Count {
	return one(run('npx', ['prettier', '--check', '.', '--log-level', 'warn']));
}

function unit(): Count {
	return nodeTests('unit', 'tests/unit/**/*.test.ts');
}

/** What can only be said of the finished pages. */
function pages(): Count {
	return nodeTests('pages', 'tests/build/**/*.test.ts');
}

/** A test that is skipped or still to do counts as failed: nothing may be switched off. */
function nodeTests(name: string, files: string): Count {
	const tap = `${results}/${name}.tap`;
	const ok = run('node', [
		'--test',
		'--test-reporter=dot',
		'--test-reporter-destination=stdout',
		'--test-reporter=tap',
		`--test-reporter-destination=${tap}`,
		files,
	]);
	const report = readFileSync(tap, 'utf8');
	const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(report)?.[1] ?? 0);
	const failed = count('fail') + count('cancelled') + count('todo') + count('skipped');
	if (failed > 0)
		console.log(
			report
				.split('\n')
				.filter((line) => /^\s*not ok|error:|# Subtest/.test(line))
				.join('\n'),
		);
	return { passed: count('pass'), failed: ok ? failed : Math.max(failed, 1) };
}

/** Each rule counts: the shapes of the files, then one rule after the other. */
function content(): Count {
	const findings = checkContent(readContent(contentFolder), highlightLanguages());
	for (const finding of findings) console.log(formatFinding(finding));
	const broken = new Set(findings.map(({ rule }) => rule)).size;
	return { passed: rules.length + 1 - broken, failed: broken };
}

/** A build proves its pages, so each site that builds is one check. */
function builds(): Count {
	if (sites.other.content) writeSmallContent(sites.other.content);
	return Object.values(sites)
		.map(({ outDir, base, content: folder, origin }) =>
			one(
				run('npx', ['astro', 'build', '--outDir', outDir], {
					SITE_BASE: base,
					...(folder && { CONTENT_DIR: folder }),
					...(origin && { SITE_URL: origin }),
				}),
			),
		)
		.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }));
}

function browser(): Count {
	ensureBrowser();
	const ok = run('npx', ['playwright', 'test']);
	const { stats } = JSON.parse(readFileSync(`${results}/browser.json`, 'utf8')) as {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	};
	const failed = stats.unexpected + stats.flaky + stats.skipped;
	return { passed: stats.expected, failed: ok ? failed : Math.max(failed, 1) };
}

// A declaration, since the checks run above before a constant here would have its value.
function one(ok: boolean): Count {
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	return status === 0;
}
