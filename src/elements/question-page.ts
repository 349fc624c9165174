/** A question's own page, opened with answers in its address, hands them to the diagnosis. */
class QuestionPage extends HTMLElement {
	connectedCallback() {
		if (/^#\d+(;|%3b)/i.test(location.hash)) location.replace(`${this.dataset.to ?? ''}${location.hash}`);
	}
}

customElements.define('question-page', QuestionPage);
