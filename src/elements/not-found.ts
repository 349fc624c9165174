import { el } from './el.ts';

/** Says what was asked for. Which page it most likely was is worked out where the addresses are known. */
class NotFound extends HTMLElement {
	connectedCallback() {
		this.append(
			el('p', {}, `${this.dataset.asked ?? ''} `, el('code', { class: 'break-all' }, location.pathname.slice(0, 200))),
		);
	}
}

customElements.define('not-found', NotFound);
