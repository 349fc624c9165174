import { leadOn, type Leads } from '../links/lead-on.ts';
import { readJson } from './read-json.ts';

/** Leads on from an old address. */
class LeadOn extends HTMLElement {
	connectedCallback() {
		this.#leadOn();
		addEventListener('hashchange', () => this.#leadOn());
	}

	#leadOn() {
		const target = leadOn(readJson<Leads>(this), location.search, location.hash);
		if (target !== undefined) location.replace(target);
	}
}

customElements.define('lead-on', LeadOn);
