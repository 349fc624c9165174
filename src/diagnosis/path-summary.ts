/** What is known about a stage. */
export type StageState = 'passed' | 'broke' | 'never' | 'open' | 'unchecked' | 'out';

/** States whose stages are named where there is no room for all. */
const notable: readonly StageState[] = ['broke', 'open'];

/**
 * Summarises the notable stages of a path in one line.
 *
 * @param stages all stages, in order
 * @param states state of each, by id
 * @param words the word for each state
 * @returns for example `Certificate: still possible`
 */
export function pathSummary(
	stages: readonly { id: string; name: string }[],
	states: Readonly<Record<string, StageState>>,
	words: Readonly<Record<StageState, string>>,
): string {
	return notable
		.flatMap((state) => {
			const names = stages.filter(({ id }) => states[id] === state).map(({ name }) => name);
			return names.length > 0 ? [`${names.join(', ')}: ${words[state]}`] : [];
		})
		.join('. ');
}
