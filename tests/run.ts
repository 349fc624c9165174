import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadGrammars } from '../src/build/load-grammars.ts';
import { createSubject } from '../src/build/new/subject.ts';
import { checkContent, rules } from '../src/content/check-content.ts';
import { formatFinding } from '../src/content/finding.ts';
import { readContent } from '../src/guide/read-content.ts';
import { highlightLanguages } from '../src/markdown/highlight.ts';
import { settings } from '../src/settings.ts';
import { anotherDay } from './another-day.ts';
import { ensureBrowser } from './browser/find-browser.ts';
import { audiences, branded, release, sites } from './sites.ts';
import { unpackRelease } from './unpack.ts';
import { writeSmallContent } from './write-small-content.ts';

/** The number of passed and failed checks of one kind. */
interface Count {
	passed: number;
	failed: number;
}

/** Every kind of check; those that find the most in the least time come first. */
const stages = { types, lint, format, unit, content, builds, pages, servers, browser };
type Stage = keyof typeof stages;

const results = 'test-results';
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(stages, name));
if (unknown.length > 0) {
	console.error(`There is no stage "${unknown.join('", "')}". Choose from: ${Object.keys(stages).join(', ')}.`);
	process.exit(2);
}
const chosen = asked.length > 0 ? (asked as Stage[]) : (Object.keys(stages) as Stage[]);

// Finished sites are kept, so that the stages that check them can be run alone.
for (const name of ['browser', 'browser.json', 'unit.tap', 'pages.tap', 'servers.tap'])
	rmSync(`${results}/${name}`, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total: Count = { passed: 0, failed: 0 };
for (const name of chosen) {
	console.log(`\n== ${name}`);
	const started = performance.now();
	const { passed, failed } = await stages[name]();
	total.passed += passed;
	total.failed += failed;
	const seconds = Math.round((performance.now() - started) / 1000);
	console.log(`-- ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
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

/** Checks that need the finished pages. */
function pages(): Count {
	return nodeTests('pages', 'tests/build/**/*.test.ts');
}

/** The server configurations, tested with the real programs. */
function servers(): Count {
	return nodeTests('servers', 'tests/servers/**/*.test.ts');
}

/** A skipped or todo test counts as failed: nothing may be switched off. */
function nodeTests(name: string, files: string): Count {
	const tap = `${results}/${name}.tap`;
	// One process for all files: starting one for each, and optimising the grammars in each, took most of the time.
	const ok = run('node', [
		'--liftoff-only',
		'--test',
		'--test-isolation=none',
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

/** Each rule counts: first the schemas of the files, then each rule. */
async function content(): Promise<Count> {
	await loadGrammars();
	const findings = checkContent(readContent(settings.contentFolder, settings.overlayFolder), highlightLanguages());
	for (const finding of findings) console.log(formatFinding(finding));
	const broken = new Set(findings.map(({ rule }) => rule)).size;
	return { passed: rules.length + 1 - broken, failed: broken };
}

/** A build checks its pages, so each site that builds is one check. */
function builds(): Count {
	if (sites.other.content) writeSmallContent(sites.other.content);
	if (sites.example.content) {
		rmSync(sites.example.content, { recursive: true, force: true });
		createSubject(sites.example.content);
	}
	const built = Object.values(sites).map(({ outDir, base, content: folder, origin }) =>
		build(outDir, {
			SITE_BASE: base,
			...(folder && { CONTENT_DIR: folder }),
			...(origin && { SITE_URL: origin }),
		}),
	);
	built.push(
		build(branded.outDir, { OVERLAY_DIR: branded.overlay, SITE_URL: branded.origin, SITE_BASE: branded.base }),
	);
	const twofold = { CONTENT_DIR: audiences.content, OVERLAY_DIR: audiences.overlay, SITE_URL: audiences.origin };
	built.push(build(audiences.outside, twofold));
	built.push(build(audiences.inside, { ...twofold, AUDIENCE: 'internal' }));
	built.push(pack(audiences.outside, audiences.archive, twofold));
	const elsewhere = `${results}/an öther folder`;
	const otherwise = anotherDay(elsewhere);
	built.push(build(resolve(`${results}/sites/another-day`), otherwise, elsewhere));
	built.push(pack(sites.guide.outDir, release.archive));
	built.push(pack(resolve(`${results}/sites/another-day`), resolve(release.onAnotherDay), otherwise, elsewhere));
	unpackRelease(release.archive, release.folder);
	return built.map(one).reduce((sum, count) => ({
		passed: sum.passed + count.passed,
		failed: sum.failed + count.failed,
	}));
}

/** Empty counts as unset: the environment of the person who runs the tests changes nothing. */
function noSettings(): Record<string, string> {
	return { SITE_URL: '', SITE_BASE: '', CONTENT_DIR: '', OVERLAY_DIR: '', SOURCE_DATE_EPOCH: '', AUDIENCE: '' };
}

function build(outDir: string, env: Record<string, string>, folder = '.') {
	const args = ['--liftoff-only', 'src/build/build-site.ts', '--outDir', outDir];
	return run('node', args, { ...noSettings(), ...env }, folder);
}

/** The archive of a built site; older ones are deleted first. */
function pack(from: string, outDir: string, env: Record<string, string> = {}, folder = '.') {
	rmSync(outDir, { recursive: true, force: true });
	return run(
		'node',
		['--liftoff-only', 'src/build/write-release.ts', '--from', from, '--outDir', outDir],
		{ ...noSettings(), ...env },
		folder,
	);
}

function browser(): Count {
	ensureBrowser();
	const ok = run('npx', ['playwright', 'test']);
	const { stats } = JSON.parse(readFileSync(`${results}/browser.json`, 'utf8')) as {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	};
	const failed = stats.unexpected + stats.skipped;
	return { passed: stats.expected + stats.flaky, failed: ok ? failed : Math.max(failed, 1) };
}

// A function declaration, since the checks above run before a constant here would have its value.
function one(ok: boolean): Count {
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function run(command: string, args: string[], env: Record<string, string> = {}, cwd = '.'): boolean {
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		cwd,
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	return status === 0;
}
