import type { Site } from '../schemas/site.ts';
import { held, readSlots, withoutSlots, withSlots, type SlotValues } from '../slots/link.ts';
import { openedFragment, storeKey, stored } from './stored-slots.ts';

/**
 * The values of this person, kept in this browser, and those that a link brought along. Anyone can make a link, so what
 * it brings is only offered: it becomes the person's own when they take it.
 */
export class SlotStore extends EventTarget {
	/** What the commands carry. */
	values: SlotValues = {};
	/** What a link brought and nobody has taken yet. */
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

	/** What a link brought that the commands do not carry. */
	get offered(): SlotValues {
		return Object.fromEntries(Object.entries(this.linked).filter(([id, value]) => this.values[id] !== value));
	}

	/** Whether links that are copied here may carry the values. Asked for anew on each page. */
	get inLinks(): boolean {
		return this.#inLinks;
	}

	set inLinks(may: boolean) {
		this.#changed(() => (this.#inLinks = may));
	}

	/** @param value checked against its slot already; undefined takes it out */
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
			this.values = held(JSON.parse(stored() ?? '{}'), this.#slots);
		} catch {
			this.values = {};
		}
	}

	/** Where the browser refuses, the values last as long as the page. */
	#write() {
		try {
			if (Object.keys(this.values).length > 0) localStorage.setItem(storeKey, JSON.stringify(this.values));
			else localStorage.removeItem(storeKey);
		} catch {
			return;
		}
	}

	/** Takes the values out of the address, so that it can be copied and shown without them. */
	#takeFromLink() {
		const found = readSlots(openedFragment(), this.#slots);
		if (Object.keys(found).length > 0) this.linked = found;
		const rest = `#${withoutSlots(location.hash.slice(1))}`;
		if (location.hash && rest !== location.hash) history.replaceState(history.state, '', rest);
	}

	/** Something on the page is about to copy a link to a diagnosis. */
	#complete({ detail }: CustomEvent<{ href: string }>) {
		const url = new URL(detail.href);
		const fragment = withoutSlots(url.hash.slice(1));
		url.hash = this.inLinks ? withSlots(fragment, this.values, this.#slots) : fragment;
		detail.href = url.href;
	}
}
