import type { Element, ElementContent } from 'hast';
import { createHighlighterCoreSync, createCssVariablesTheme } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import bat from 'shiki/langs/bat.mjs';
import ini from 'shiki/langs/ini.mjs';
import powershell from 'shiki/langs/powershell.mjs';

const highlighter = createHighlighterCoreSync({
	themes: [createCssVariablesTheme({ name: 'css-variables' })],
	langs: [bash, bat, ini, powershell],
	engine: createJavaScriptRegexEngine(),
});

/** @returns the supported languages, including plain text */
export const highlightLanguages = (): string[] => ['text', ...highlighter.getLoadedLanguages()];

/** Tokens in the default text colour, which need no class. */
const plain = /--shiki-(foreground|token-punctuation|token-link)\)/;

/**
 * Highlights a command. The policy forbids style attributes, so each colour becomes a class: `t-keyword`.
 *
 * @param code the text of a block
 * @param language a language of `highlightLanguages`
 * @returns the children of the `code` element
 */
export function highlight(code: string, language: string): ElementContent[] {
	// By default, Shiki gives up on a line after half a second, so the page would depend on the load of the machine.
	const root = highlighter.codeToHast(code, { lang: language, theme: 'css-variables', tokenizeTimeLimit: 0 });
	const pre = root.children[0] as Element;
	const codeElement = pre.children[0] as Element;
	return codeElement.children.flatMap((line) => (line.type === 'element' ? line.children : [line])).map(withClass);
}

function withClass(node: ElementContent): ElementContent {
	if (node.type !== 'element') return node;
	const style = String(node.properties.style ?? '');
	const token = /--shiki-token-([a-z-]+)/.exec(style)?.[1];
	if (!token || plain.test(style)) return node.children[0] ?? { type: 'text', value: '' };
	return { ...node, properties: { className: [`t-${token}`] } };
}
