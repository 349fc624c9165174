import { carriesSlots, openedFragment, stored } from './stored-slots.ts';

/**
 * The strip above the commands of a page, which opens a form for their values. Its code is loaded when someone opens it, or
 * when there are values for the commands.
 */
export class SlotStrip extends HTMLElement {
	connectedCallback() {
		const load = () => void import('./slot-panel.ts').then(({ fillStrip }) => fillStrip(this)).catch(() => undefined);
		const start = () => {
			if (stored() || carriesSlots(openedFragment())) load();
		};
		this.querySelector('details')?.addEventListener('toggle', load);
		addEventListener('hashchange', start);
		start();
	}
}
