/**
 * Fetches the page of a question, or of an outcome without an article, and extracts its section. So the same rendering serves
 * people with and without JavaScript.
 *
 * @param address of the page
 * @returns the section, for use in this page
 * @throws when the page cannot be fetched
 */
function fetchSection(address: string): Promise<HTMLElement> {
	return new Promise((resolve, reject) => {
		// The policy forbids parsing a string as HTML, but allows a document that the browser fetched itself.
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.onerror = () => reject(new Error(`${address} cannot be loaded.`));
		request.onload = () => {
			const section = request.responseXML?.querySelector<HTMLElement>('[data-node]');
			if (request.status !== 200 || !section) return reject(new Error(`${address} contains no question.`));
			for (const script of section.querySelectorAll('script[src]')) script.remove();
			resolve(document.adoptNode(section));
		};
		request.send();
	});
}

/** @returns the section of a question, if the page contains all of them because it may be on a disk */
function embeddedSection(id: string): Promise<HTMLElement> | undefined {
	const section = document
		.querySelector<HTMLTemplateElement>('template[data-questions]')
		?.content.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
	// Adopted, not cloned: a clone would contain script elements that trusted types reject, although they are only data.
	return section ? Promise.resolve(document.adoptNode(section)) : undefined;
}

/** The sections of questions and outcomes, each fetched once for the life of the page. */
export class QuestionPages {
	readonly #sections = new Map<string, Promise<HTMLElement>>();
	readonly #base: string;

	/**
	 * @param base address of the diagnosis
	 * @param first the section that the page contains
	 */
	constructor(base: string, first: HTMLElement) {
		this.#base = base;
		this.#sections.set(first.dataset.node ?? '', Promise.resolve(first));
	}

	/** @throws when it cannot be fetched; the next call tries again */
	get(id: string): Promise<HTMLElement> {
		const known = this.#sections.get(id);
		if (known) return known;
		const section = embeddedSection(id) ?? fetchSection(this.address(id));
		this.#sections.set(id, section);
		section.catch(() => this.#sections.delete(id));
		return section;
	}

	/** Prefetches the target of an answer when the pointer nears its link. */
	prepare(link: HTMLAnchorElement): void {
		const id = link.pathname.startsWith(this.#base)
			? link.pathname.slice(this.#base.length).replace(/\/(index\.html)?$/, '')
			: '';
		if (id) this.get(id).catch(() => undefined);
	}

	address = (id: string): string => `${this.#base}${id}/`;
}
