import type { Site } from '../schemas/site.ts';
import { held, readSlots, withoutSlots, withSlots, type SlotValues } from '../slots/link.ts';
import { storeKey, stored } from './slot-strips.ts';

/**
 * The values of this person: typed ones, kept in this browser, and ones that a link brought along.
 * A link fills what is empty on this page and is kept only when the person says so; it never replaces a typed value.
 */
export class SlotStore extends EventTarget {
	own: SlotValues = {};
	linked: SlotValues = {};
	#inLinks = false;
	#slots: Site['slots'];

	constructor(slots: Site['slots']) {
		super();
		this.#slots = slots;
		this.#read();
		this.#takeFromAddress();
		addEventListener('storage', ({ key }) => key === storeKey && this.#changed(() => this.#read()));
		addEventListener('hashchange', () => this.#changed(() => this.#takeFromAddress()));
		document.addEventListener('fix-link', (event) => this.#complete(event as CustomEvent<{ href: string }>));
	}

	/** What the commands carry. */
	get values(): SlotValues {
		return { ...this.linked, ...this.own };
	}

	/** What a link brought that the commands do not carry, or that is not kept yet. */
	get offered(): SlotValues {
		return Object.fromEntries(Object.entries(this.linked).filter(([id, value]) => this.own[id] !== value));
	}

	/** Whether links that are copied here may carry the values. Asked for anew on each page. */
	get inLinks(): boolean {
		return this.#inLinks;
	}

	set inLinks(may: boolean) {
		this.#changed(() => (this.#inLinks = may));
	}

	/** @param value held to the slot already; undefined takes it out */
	set(id: string, value: string | undefined) {
		this.#changed(() => {
			const others = Object.entries(this.own).filter(([other]) => other !== id);
			this.own = Object.fromEntries([...others, ...(value === undefined ? [] : [[id, value]])]);
			this.#write();
		});
	}

	keepLinked() {
		this.#changed(() => {
			this.own = { ...this.own, ...this.linked };
			this.linked = {};
			this.#write();
		});
	}

	forget() {
		this.#changed(() => {
			this.own = {};
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
			this.own = held(JSON.parse(stored() ?? '{}'), this.#slots);
		} catch {
			this.own = {};
		}
	}

	/** Where the browser refuses, the values last as long as the page. */
	#write() {
		try {
			if (Object.keys(this.own).length > 0) localStorage.setItem(storeKey, JSON.stringify(this.own));
			else localStorage.removeItem(storeKey);
		} catch {
			return;
		}
	}

	/** Takes the values out of the address, so that it can be copied and shown without them. */
	#takeFromAddress() {
		const found = readSlots(location.hash, this.#slots);
		const rest = `#${withoutSlots(location.hash.slice(1))}`;
		if (location.hash && rest !== location.hash) {
			this.linked = found;
			history.replaceState(history.state, '', rest);
		}
	}

	/** Something on the page is about to copy a link to a diagnosis. */
	#complete({ detail }: CustomEvent<{ href: string }>) {
		const url = new URL(detail.href);
		const fragment = withoutSlots(url.hash.slice(1));
		url.hash = this.inLinks ? withSlots(fragment, this.values, this.#slots) : fragment;
		detail.href = url.href;
	}
}
