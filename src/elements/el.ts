type Attributes = Readonly<Record<string, string>>;

/**
 * Creates an element. Text is inserted as text, never as markup, so that pasted text cannot become HTML.
 *
 * @param tag name of the element
 * @param attributes attributes by name, including `class`
 * @param children elements and texts
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}
