let last = performance.now();

/**
 * Logs that a stage of the build is done, and how long it took.
 *
 * @param stage the name of the stage, in one or two words
 * @param detail its result
 */
export function logStage(stage: string, detail: string): void {
	const now = performance.now();
	console.log(`  ${stage.padEnd(20)}${seconds(now - last).padStart(7)}  ${detail}`);
	last = now;
}

/** @returns a duration in milliseconds as seconds with one decimal place: `1.2 s` */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
