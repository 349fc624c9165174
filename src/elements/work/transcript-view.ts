import type { Reply } from '../../reply/reply.ts';
import { announce, copy, select } from '../clipboard.ts';
import { part, type WorkData } from './work-data.ts';

/** The transcript: seen, and copied with one button. */
export class TranscriptView {
	readonly #root: HTMLElement;
	#transcript: Reply | undefined;

	constructor(root: HTMLElement, { words: { transcript: words } }: WorkData) {
		this.#root = root;
		const on = (name: string, done: string, text: (transcript: Reply) => [plain: string, html?: string]) => {
			const button = part(root, name);
			button.addEventListener('click', async () => {
				if (!this.#transcript) return;
				const [plain, html] = text(this.#transcript);
				const copied = await copy(plain, html);
				if (!copied) this.#select(plain);
				announce(button, copied ? done : words.failed);
			});
		};
		on('copy', words.copied, ({ plain, html }) => [plain, html]);
		on('copy-markdown', words.copiedMarkdown, ({ markdown }) => [markdown]);
	}

	/** @param transcript what to show; nothing is shown without one */
	render(transcript: Reply | undefined): void {
		this.#transcript = transcript;
		this.#root.hidden = !transcript;
		part(this.#root, 'text').textContent = transcript?.plain ?? '';
	}

	/** Where the browser refuses to copy, the text stands there selected. */
	#select(text: string) {
		part<HTMLDetailsElement>(this.#root, 'shown').open = true;
		const box = part(this.#root, 'text');
		box.textContent = text;
		box.focus();
		select(box);
	}
}
