import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Measure } from './measure.ts';

/** The time a build took, in seconds. */
export interface BuildTime {
	wall: number;
	/** User and system time of all its processes; absent if the system does not report it. */
	processor: number | undefined;
}

/** The folder name from astro.config.mjs. */
const memoryOf = (contentFolder: string) => `.astro/cache/${contentFolder.replace(/[^a-z0-9]+/gi, '-')}`;

/** Deletes what earlier builds of a content folder left behind. */
export const forget = (contentFolder: string): void =>
	rmSync(memoryOf(contentFolder), { recursive: true, force: true });

/**
 * Builds a site as `npm run build` does.
 *
 * @param contentFolder the source; a separate folder, so that no other build's cache is used
 * @param outDir the destination
 * @throws when it cannot be built
 */
export function build(contentFolder: string, outDir: string): BuildTime {
	const args = ['--liftoff-only', 'src/build/build-site.ts', '--outDir', outDir];
	return run(process.execPath, args, { CONTENT_DIR: contentFolder, SITE_BASE: '/' });
}

/**
 * Runs a program until it exits.
 *
 * @param env variables in addition to those of this process
 * @throws with its output when it fails
 */
export function run(command: string, args: string[], env: Record<string, string>, cwd = '.'): BuildTime {
	const [start, before] = [performance.now(), childSeconds()];
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd,
		env: { ...process.env, ...env },
		maxBuffer: 100_000_000,
	});
	const wall = (performance.now() - start) / 1000;
	const after = childSeconds();
	if (status !== 0) throw new Error(`${command} failed in ${cwd}.\n${String(stdout)}\n${String(stderr)}`);
	return { wall, processor: before === undefined || after === undefined ? undefined : after - before };
}

/**
 * Seconds used so far by finished child processes and their children. Linux reports hundredths, as the 14th and 15th
 * number after the name of the process (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
 */
function childSeconds(): number | undefined {
	try {
		const numbers = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return (Number(numbers[13]) + Number(numbers[14])) / 100;
	} catch {
		return undefined;
	}
}

/** @returns a line of the table for each known time */
export function buildTimes(
	name: string,
	{ wall, processor }: BuildTime,
	goals?: { wall: number; processor: number },
): Measure[] {
	const line = (measure: string, value: number, goal?: number): Measure => ({
		measure: `build, ${name}: ${measure}`,
		value,
		unit: 's',
		...(goal !== undefined && { goal }),
	});
	return [
		line('cold', wall, goals?.wall),
		...(processor === undefined ? [] : [line('cold, processor time', processor, goals?.processor)]),
	];
}
