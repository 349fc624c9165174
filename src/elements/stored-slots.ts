/** Key of the slot values in the local storage. */
export const storeKey = 'guide.slots';

/** @returns the stored JSON; null when there is none or the browser refuses */
export function stored(): string | null {
	try {
		return localStorage.getItem(storeKey);
	} catch {
		return null;
	}
}

/** @returns whether a fragment may contain slot values */
export const carriesSlots = (fragment: string): boolean => /my(\.|%2e)/i.test(fragment);

/** The fragment of the link when it was opened, because other scripts may change the address first. */
let opened = location.hash;
addEventListener('hashchange', ({ newURL }) => {
	const { hash } = new URL(newURL);
	if (carriesSlots(hash)) opened = hash;
});

/** @returns the fragment of the last opened link that may contain slot values */
export const openedFragment = (): string => opened;
