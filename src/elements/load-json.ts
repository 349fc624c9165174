const loaded = new Map<string, Promise<unknown>>();

/**
 * Loads a JSON file, once for the life of the page.
 *
 * @param address of the file
 * @throws when it cannot be loaded; the next call tries again
 */
export function loadJson<T>(address: string): Promise<T> {
	const known = loaded.get(address);
	if (known) return known as Promise<T>;
	const loading = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return response.json() as Promise<T>;
	});
	loaded.set(address, loading);
	loading.catch(() => loaded.delete(address));
	return loading;
}
