import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** What a build took, in seconds. */
export interface BuildTime {
	wall: number;
	/** User and system time of all its processes; absent where the system does not say it. */
	processor: number | undefined;
}

/** As astro.config.mjs names it. */
const memoryOf = (contentFolder: string) => `.astro/cache/${contentFolder.replace(/[^a-z0-9]+/gi, '-')}`;

/** Forgets what earlier builds of a content folder left behind. */
export const forget = (contentFolder: string): void =>
	rmSync(memoryOf(contentFolder), { recursive: true, force: true });

/**
 * Builds a site as `npm run build` does.
 *
 * @param contentFolder what it is built from; a folder of its own, so that no other build's memory is used
 * @param outDir where it goes
 * @throws when it cannot be built
 */
export function build(contentFolder: string, outDir: string): BuildTime {
	const [start, before] = [performance.now(), childSeconds()];
	const args = ['--liftoff-only', 'src/build/build-site.ts', '--outDir', outDir];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		env: { ...process.env, CONTENT_DIR: contentFolder, SITE_BASE: '/' },
		maxBuffer: 100_000_000,
	});
	const wall = (performance.now() - start) / 1000;
	const after = childSeconds();
	if (status !== 0) throw new Error(`${outDir} was not built.\n${String(stdout)}\n${String(stderr)}`);
	return { wall, processor: before === undefined || after === undefined ? undefined : after - before };
}

/**
 * Seconds that finished child processes, and theirs, have used so far. Linux says it in hundredths, as the 14th and 15th
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
