import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const readText = (file: string) => readFileSync(file, 'utf8');

interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<
		string,
		{
			strategy: { matrix: { include: { job: string; stages: string }[] } };
			steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
		}
	>;
}

const workflow = parse(readText('.github/workflows/check.yml')) as Workflow;
const { strategy, steps } = workflow.jobs.check!;
const jobs = strategy.matrix.include;

/** The stages of the runner, as it lists them itself when asked for an unknown one. */
function realStages(): string[] {
	const { stderr, status } = spawnSync('node', ['tests/run.ts', 'no-such-stage'], { encoding: 'utf8' });
	assert.equal(status, 2);
	return (/Choose from: (.+)\./.exec(stderr)?.[1] ?? '').split(', ');
}

test('the CI jobs run exactly the stages that exist', () => {
	const asked = jobs.flatMap(({ stages }) => stages.split(' '));
	assert.deepEqual([...new Set(asked)].sort(), realStages().sort());
	assert.ok(steps.some(({ run }) => run === 'npm test -- ${{ matrix.stages }}'));
});

test('types, lint, unit, build, servers and browser are a job each, and a job that needs a site builds it', () => {
	assert.deepEqual(
		jobs.map(({ job }) => job),
		['types', 'lint', 'unit', 'build', 'servers', 'browser'],
	);
	for (const { stages } of jobs.filter((one) => /pages|servers|browser/.test(one.stages)))
		assert.equal(stages.split(' ')[0], 'builds');
});

test('CI has read permission only, and pins actions to a commit', () => {
	assert.deepEqual(workflow.permissions, { contents: 'read' });
	const actions = readdirSync('.github/workflows').flatMap((file) =>
		[...readText(`.github/workflows/${file}`).matchAll(/uses: (.*)/g)].map(([, action]) => action ?? ''),
	);
	assert.ok(actions.length > 0);
	for (const action of actions) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('the form for a wrong claim asks for the page, the sentence, the correction and the source', () => {
	const form = parse(readText('.github/ISSUE_TEMPLATE/wrong-claim.yml')) as {
		body: { id: string; validations?: { required?: boolean } }[];
	};
	const required = form.body.filter(({ validations }) => validations?.required).map(({ id }) => id);
	assert.deepEqual(required, ['page', 'sentence', 'right', 'source']);
});

interface Package {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
}

interface Rule {
	groupName?: string | null;
	matchPackageNames?: string[];
	matchUpdateTypes?: string[];
	automerge?: boolean;
	dependencyDashboardApproval?: boolean;
}

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readText('package.json')) as Package;
const packages = { ...dependencies, ...devDependencies, ...optionalDependencies };
const renovate = JSON.parse(readText('.github/renovate.json')) as {
	automerge: boolean;
	rangeStrategy: string;
	packageRules: Rule[];
};

test('every package is pinned, and updated together with its group', () => {
	assert.equal(renovate.rangeStrategy, 'pin');
	for (const [name, version] of Object.entries(packages)) {
		assert.match(version, /^\d+\.\d+\.\d+$/, name);
		const groups = renovate.packageRules.filter(({ matchPackageNames = [] }) =>
			matchPackageNames.some((pattern) => matchesGlob(name, pattern)),
		);
		assert.equal(groups.length, 1, `${name} is in ${groups.length} groups of .github/renovate.json`);
	}
});

test('nothing is merged automatically, and a new major version waits for approval', () => {
	assert.equal(renovate.automerge, false);
	assert.ok(renovate.packageRules.every(({ automerge }) => !automerge));
	const last = renovate.packageRules.at(-1);
	assert.deepEqual(last?.matchUpdateTypes, ['major']);
	assert.equal(last.dependencyDashboardApproval, true);
});

test('the Node version in .nvmrc is the one that npm runs, and the one whose types are checked', () => {
	const major = readText('.nvmrc').trim();
	assert.match(major, /^\d+$/);
	for (const name of Object.keys(packages).filter((one) => /^(node-(linux|win)|@types\/node)/.test(one)))
		assert.equal(packages[name]?.split('.')[0], major, name);
});

test('the editor indents like the formatter', () => {
	const { useTabs, overrides } = JSON.parse(readText('.prettierrc.json')) as {
		useTabs: boolean;
		overrides: { files: string | string[]; options: { useTabs?: boolean } }[];
	};
	const [, all = '', ...some] = readText('.editorconfig').split(/^\[/m);
	assert.match(all, /^\*\][^]*indent_style = tab/);
	assert.equal(useTabs, true);
	const spaced = some.filter((one) => one.includes('indent_style = space')).map((one) => one.split(']')[0]);
	const byFormatter = overrides.find(({ options }) => options.useTabs === false)?.files;
	assert.ok(Array.isArray(byFormatter));
	for (const files of byFormatter)
		assert.ok(spaced.some((pattern) => matchesGlob('a' + files.slice(1), pattern ?? '')));
});
