/** Where this browser keeps what a person typed. */
export const storeKey = 'guide.slots';

/** @returns what is stored, unread; null where there is nothing or the browser refuses */
export function stored(): string | null {
	try {
		return localStorage.getItem(storeKey);
	} catch {
		return null;
	}
}

/** @returns whether a fragment may bring values along */
export const carriesSlots = (fragment: string): boolean => /my(\.|%2e)/i.test(fragment);

/** What a link said when it was opened: others write the address too, and may be first. */
let opened = location.hash;
addEventListener('hashchange', ({ newURL }) => {
	const { hash } = new URL(newURL);
	if (carriesSlots(hash)) opened = hash;
});

/** @returns the fragment of the last link that was opened here and may have brought values along */
export const openedFragment = (): string => opened;
