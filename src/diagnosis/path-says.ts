/** What is known of a stage. */
export type StageState = 'passed' | 'broke' | 'never' | 'open' | 'unchecked' | 'out';

/** States that single a stage out, so that it is named where there is no room for all names. */
const singledOut: readonly StageState[] = ['broke', 'open'];

/**
 * Says in one line what the marks of a path single out.
 *
 * @param stages all stages, in order
 * @param states what is known of each, by id
 * @param words the word for each state
 * @returns for example `Certificate: still possible`
 */
export function pathSays(
	stages: readonly { id: string; name: string }[],
	states: Readonly<Record<string, StageState>>,
	words: Readonly<Record<StageState, string>>,
): string {
	return singledOut
		.flatMap((state) => {
			const names = stages.filter(({ id }) => states[id] === state).map(({ name }) => name);
			return names.length > 0 ? [`${names.join(', ')}: ${words[state]}`] : [];
		})
		.join('. ');
}
