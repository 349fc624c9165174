/** One line of the table. */
export interface Measure {
	measure: string;
	value: number;
	unit: 'ms' | 's' | 'bytes' | '×' | 'requests';
	/** The goal; left out if a figure is for information only. */
	goal?: number;
}

/** @returns the given percentile of the values */
export function percentile(values: readonly number[], percent: number): number {
	const inOrder = values.toSorted((one, other) => one - other);
	return inOrder[Math.min(inOrder.length - 1, Math.floor((inOrder.length * percent) / 100))] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** @returns how many milliseconds it took */
export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Prints measures as a table. */
export function print(measures: readonly Measure[]): void {
	const rows = measures.map(({ measure, value, unit, goal }) => [
		measure,
		`${round(value)} ${unit}`,
		goal === undefined ? '–' : `${round(goal)} ${unit}`,
		goal === undefined ? '' : value <= goal ? 'within' : 'over',
	]);
	const table = [['measure', 'value', 'goal', ''], ...rows];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	for (const [measure = '', value = '', goal = '', verdict = ''] of table)
		console.log(
			[measure.padEnd(widths[0]!), value.padStart(widths[1]!), goal.padStart(widths[2]!), verdict].join('  ').trimEnd(),
		);
}

/** A clock is accurate to three digits at most. */
const round = (value: number): string =>
	value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
