/** What is known of a station. */
export type StationState = 'passed' | 'broke' | 'never' | 'here' | 'open' | 'out';

/** States that single a station out, so that it is named where there is no room for all names. */
const telling: readonly StationState[] = ['broke', 'here', 'open'];

/**
 * Says in one line what the marks of a path single out.
 *
 * @param stations all stations, in order
 * @param states what is known of each, by id
 * @param words the word for each state
 * @returns for example `Certificate: this cause sits here`
 */
export function pathSays(
	stations: readonly { id: string; name: string }[],
	states: Readonly<Record<string, StationState>>,
	words: Readonly<Record<StationState, string>>,
): string {
	return telling
		.flatMap((state) => {
			const names = stations.filter(({ id }) => states[id] === state).map(({ name }) => name);
			return names.length > 0 ? [`${names.join(', ')}: ${words[state]}`] : [];
		})
		.join('. ');
}
