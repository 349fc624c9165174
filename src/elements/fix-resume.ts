/** A question's own page, opened with answers in its address, hands them to the diagnosis. */
export class FixResume extends HTMLElement {
	connectedCallback() {
		if (/^#\d+;/.test(location.hash)) location.replace(`${this.dataset.to ?? ''}${location.hash}`);
	}
}
