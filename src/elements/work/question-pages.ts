/**
 * Fetches the page of a question, or of an end without an article, and takes its section out of it. So each is rendered
 * once, for those with a script and for those without.
 *
 * @param address of the page
 * @returns the section, for use in this page
 * @throws when the page cannot be fetched
 */
function fetchSection(address: string): Promise<HTMLElement> {
	return new Promise((resolve, reject) => {
		// Parsing a string as HTML is forbidden by the policy; a document that the browser itself fetched is allowed.
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.onerror = () => reject(new Error(`${address} cannot be loaded.`));
		request.onload = () => {
			const section = request.responseXML?.querySelector<HTMLElement>('[data-node]');
			if (request.status !== 200 || !section) return reject(new Error(`${address} holds no question.`));
			for (const script of section.querySelectorAll('script[src]')) script.remove();
			resolve(document.adoptNode(section));
		};
		request.send();
	});
}

/** @returns the section of a question, where the page carries all of them because it may lie on a disk */
function broughtAlong(id: string): Promise<HTMLElement> | undefined {
	const section = document
		.querySelector<HTMLTemplateElement>('template[data-questions]')
		?.content.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
	// Taken out, not copied: a copy would hold scripts that nobody trusts, though they are only data.
	return section ? Promise.resolve(document.adoptNode(section)) : undefined;
}

/** The sections of questions and ends, each fetched once for the life of the page. */
export class QuestionPages {
	readonly #sections = new Map<string, Promise<HTMLElement>>();
	readonly #base: string;

	/**
	 * @param base address of the diagnosis
	 * @param first the section that the page brings along
	 */
	constructor(base: string, first: HTMLElement) {
		this.#base = base;
		this.#sections.set(first.dataset.node ?? '', Promise.resolve(first));
	}

	/** @throws when it cannot be fetched; the next call tries again */
	get(id: string): Promise<HTMLElement> {
		const known = this.#sections.get(id);
		if (known) return known;
		const section = broughtAlong(id) ?? fetchSection(this.address(id));
		this.#sections.set(id, section);
		section.catch(() => this.#sections.delete(id));
		return section;
	}

	/** Fetches what an answer leads to while the hand is still on its way. */
	prepare(link: HTMLAnchorElement): void {
		const id = link.pathname.startsWith(this.#base)
			? link.pathname.slice(this.#base.length).replace(/\/(index\.html)?$/, '')
			: '';
		if (id) this.get(id).catch(() => undefined);
	}

	address = (id: string): string => `${this.#base}${id}/`;
}
