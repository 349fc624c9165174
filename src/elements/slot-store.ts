import type { Site } from '../schemas/site.ts';
import { allowedValues, readSlots, withoutSlots, withSlots, type SlotValues } from '../slots/link.ts';
import { openedFragment, storeKey, stored } from './stored-slots.ts';

/**
 * The values of this person, stored in this browser, and those from a link. Anyone can make a link, so its values are only
 * offered until the person accepts them.
 */
export class SlotStore extends EventTarget {
	/** Values used in the commands. */
	values: SlotValues = {};
	/** Values from a link that were not accepted yet. */
	linked: SlotValues = {};
	#inLinks = false;
	#slots: Site['slots'];

	constructor(slots: Site['slots']) {
		super();
		this.#slots = slots;
		this.#read();
		this.#takeFromLink();
		addEventListener('storage', ({ key }) => key === storeKey && this.#changed(() => this.#read()));
		addEventListener('hashchange', () => this.#changed(() => this.#takeFromLink()));
		document.addEventListener('copy-link', (event) => this.#complete(event as CustomEvent<{ href: string }>));
	}

	/** Values from a link that differ from those in the commands. */
	get offered(): SlotValues {
		return Object.fromEntries(Object.entries(this.linked).filter(([id, value]) => this.values[id] !== value));
	}

	/** Whether copied links may contain the values. Off on each new page. */
	get inLinks(): boolean {
		return this.#inLinks;
	}

	set inLinks(may: boolean) {
		this.#changed(() => (this.#inLinks = may));
	}

	/** @param value a value that is valid for its slot; undefined removes it */
	set(id: string, value: string | undefined) {
		this.#changed(() => {
			const others = Object.entries(this.values).filter(([other]) => other !== id);
			this.values = Object.fromEntries([...others, ...(value === undefined ? [] : [[id, value]])]);
			this.#write();
		});
	}

	keepLinked() {
		this.#changed(() => {
			this.values = { ...this.values, ...this.linked };
			this.linked = {};
			this.#write();
		});
	}

	forget() {
		this.#changed(() => {
			this.values = {};
			this.linked = {};
			this.#write();
		});
	}

	#changed(change: () => void) {
		change();
		this.dispatchEvent(new Event('change'));
	}

	#read() {
		try {
			this.values = allowedValues(JSON.parse(stored() ?? '{}'), this.#slots);
		} catch {
			this.values = {};
		}
	}

	/** If the browser refuses, the values last as long as the page. */
	#write() {
		try {
			if (Object.keys(this.values).length > 0) localStorage.setItem(storeKey, JSON.stringify(this.values));
			else localStorage.removeItem(storeKey);
		} catch {
			return;
		}
	}

	/** Moves the values out of the address, so that it can be copied and shown without them. */
	#takeFromLink() {
		const found = readSlots(openedFragment(), this.#slots);
		if (Object.keys(found).length > 0) this.linked = found;
		const rest = `#${withoutSlots(location.hash.slice(1))}`;
		if (location.hash && rest !== location.hash) history.replaceState(history.state, '', rest);
	}

	/** Completes a link to a diagnosis that is about to be copied. */
	#complete({ detail }: CustomEvent<{ href: string }>) {
		const url = new URL(detail.href);
		const fragment = withoutSlots(url.hash.slice(1));
		url.hash = this.inLinks ? withSlots(fragment, this.values, this.#slots) : fragment;
		detail.href = url.href;
	}
}
