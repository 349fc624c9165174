/** What a reply is made of: plain text, without greeting or name, in the words of the content. */
export interface ReplyParts {
	/** What it is about: the title of a cause, a code or a pair. */
	title: string;
	/** What it means, in one to three sentences. */
	meaning: string;
	/** The first steps, each as one line. */
	steps: readonly string[];
	/** How the person knows that it worked, in a sentence or two; absent where nothing is put right yet. */
	done?: string | undefined;
	/** Words of the interface. */
	words: { steps: string; more: string; done?: string };
}

/** One reply in the three forms that help desks take. */
export interface Reply {
	/** For plain-text mail: no line over 72 columns but the address, which stands alone in angle brackets. */
	plain: string;
	/** Without styles, images or greeting. */
	html: string;
	markdown: string;
}

const columns = 72;

/**
 * Makes the reply that an agent sends.
 *
 * @param parts what it says
 * @param url whole address that it leads to
 * @returns the same facts in three forms
 */
export function makeReply({ title, meaning, steps, done, words }: ReplyParts, url: string): Reply {
	const hasSteps = steps.length > 0;
	const known = done ? [`${words.done ?? ''} ${done}`.trim()] : [];
	return {
		plain: [
			wrap(title),
			'',
			wrap(meaning),
			...(hasSteps ? ['', wrap(words.steps), ...steps.map((step, index) => wrap(step, `${index + 1}. `))] : []),
			...known.flatMap((text) => ['', wrap(text)]),
			'',
			wrap(words.more),
			`<${url}>`,
		].join('\n'),
		html: [
			`<p><strong>${escapeHtml(title)}</strong></p>`,
			`<p>${escapeHtml(meaning)}</p>`,
			...(hasSteps
				? [
						`<p>${escapeHtml(words.steps)}</p>`,
						`<ol>${steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('')}</ol>`,
					]
				: []),
			...known.map((text) => `<p>${escapeHtml(text)}</p>`),
			`<p>${escapeHtml(words.more)} <a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`,
		].join('\n'),
		markdown: [
			`**${escapeMarkdown(title)}**`,
			'',
			escapeMarkdown(meaning),
			...(hasSteps
				? ['', escapeMarkdown(words.steps), '', ...steps.map((step, index) => `${index + 1}. ${escapeMarkdown(step)}`)]
				: []),
			...known.flatMap((text) => ['', escapeMarkdown(text)]),
			'',
			`${escapeMarkdown(words.more)} <${url}>`,
		].join('\n'),
	};
}

/** Breaks a text at spaces; a word longer than a line stays whole, because a cut address is a dead one. */
export function wrap(text: string, first = ''): string {
	const indent = ' '.repeat(first.length);
	const lines: string[] = [];
	let line = first;
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const fresh = line === first || line === indent;
		if (!fresh && `${line} ${word}`.length > columns) {
			lines.push(line);
			line = indent + word;
		} else line += fresh ? word : ` ${word}`;
	}
	return [...lines, line].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Marks anywhere, and at the beginning of a line those that would make a list, a rule or a heading of it. */
export const escapeMarkdown = (text: string) =>
	text
		.replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
		.replace(/^(\s*)([-+=])/gm, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
