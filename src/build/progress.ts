let last = performance.now();

/**
 * Says that a stage of the build is done, and how long it took.
 *
 * @param stage what was done, in two or three words
 * @param detail how much of it
 */
export function finished(stage: string, detail: string): void {
	const now = performance.now();
	console.log(`  ${stage.padEnd(20)}${seconds(now - last).padStart(7)}  ${detail}`);
	last = now;
}

/** @returns a duration in milliseconds as seconds with one digit: `1.2 s` */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
