import { redirectTarget, type Successors } from '../links/redirect-target.ts';
import { readJson } from './read-json.ts';

/** Redirects from an old address. */
class MovedPage extends HTMLElement {
	connectedCallback() {
		this.#redirect();
		addEventListener('hashchange', () => this.#redirect());
	}

	#redirect() {
		const target = redirectTarget(readJson<Successors>(this), location.search, location.hash);
		if (target !== undefined) location.replace(target);
	}
}

customElements.define('lead-on', MovedPage);
