import { readJson } from './read-json.ts';

/** Where this page, and places on it, are today. */
interface Leads {
	/** The page of today; absent on a page that is still there. */
	to?: string;
	/** Successors of single places, by id. */
	places: Record<string, string>;
}

/** Leads on from an old address. What stands behind the question mark and the # travels along. */
export class LeadOn extends HTMLElement {
	connectedCallback() {
		this.#leadOn();
		addEventListener('hashchange', () => this.#leadOn());
	}

	#leadOn() {
		const { to, places } = readJson<Leads>(this);
		const id = location.hash.slice(1);
		const place = Object.hasOwn(places, id) ? places[id] : undefined;
		if (place === undefined && to === undefined) return;
		const target = new URL(place ?? to ?? '', location.href);
		target.search = location.search;
		if (place === undefined && location.hash) target.hash = location.hash;
		location.replace(target);
	}
}
