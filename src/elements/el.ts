type Attributes = Readonly<Record<string, string>>;

/**
 * Makes an element. Text goes in as text, never as markup, so that nothing a person pasted can become part of the page.
 *
 * @param tag name of the element
 * @param attributes attributes by name; `class` is among them
 * @param children elements and texts
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
}
