/** Redirects from the page of a question to the diagnosis when the address has answers. */
class QuestionPage extends HTMLElement {
	connectedCallback() {
		if (/^#\d+(;|%3b)/i.test(location.hash)) location.replace(`${this.dataset.to ?? ''}${location.hash}`);
	}
}

customElements.define('question-page', QuestionPage);
