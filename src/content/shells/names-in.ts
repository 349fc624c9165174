import type { NameKind } from '../../schemas/known-commands.ts';

/** A name in a command, and its kind. */
export interface UsedName {
	kind: NameKind;
	name: string;
}

/** Placeholders in capitals, wildcards with a star, and variables with a dollar or percent sign. */
const placeholder = /^(?:[A-Z0-9_\\]+|.*[*$%].*|)$/;

/** One word, or several separated by commas, each quoted or not. */
const words = String.raw`((?:'[^'\n]*'|"[^"\n]*"|[\w.*\\/$-]+)(?:\s*,\s*(?:'[^'\n]*'|"[^"\n]*"|[\w.*\\/$-]+))*)`;

/** Patterns for each kind of name; the first group matches the names. */
const places: Record<'powershell' | 'bat', [NameKind, RegExp][]> = {
	powershell: [
		['cmdlets', /(?:^|[|({;=])\s*([A-Z]+-[A-Z]\w*)(?![\w-])/gim],
		['services', after(String.raw`\b(?:Get|Set|Start|Stop|Restart|Suspend|Resume)-Service\s+(?:-Name\s+)?(?!-)`)],
		['services', /\bWin32_Service\b[^|\n]*?-Filter\s+"([^"\n]*)"/g],
		['values', after(String.raw`ItemProperty\b[^|\n]*?-Name\s+`)],
		['values', after(String.raw`ItemProperty\b[^|\n]*\|\s*(?:Format-\w+|Select-Object)\s+`)],
		['values', after(String.raw`\breg(?:\.exe)?\s[^|\n]*?\s/v\s+`)],
		['logs', after(String.raw`(?:-LogName\s+|\bLogName\s*=\s*)`)],
		['providers', after(String.raw`(?:-ProviderName\s+|\bProviderName\s*=\s*)`)],
		['classes', after(String.raw`-ClassName\s+`)],
		['members', after(String.raw`-MethodName\s+`)],
		['members', after(String.raw`-ClassName\b[^|\n]*\|\s*(?:Format-\w+|Select-Object)\s+`)],
		['members', /-ClassName\b[^\n]*?-Property\s+@\{\s*(\w+)\s*=/g],
		['programs', /(?:^|[|;]\s*)[ \t]*([A-Za-z]\w*(?:\.exe)?)(?=\s|$)(?!\s*=)/gm],
	],
	bat: [
		['services', /\bsc(?:\.exe)?\s+(?:query|queryex|qc|start|stop|config|failure|sdshow)\s+("[^"\n]*"|[\w-]+)/gi],
		['services', /\bnet\s+(?:start|stop)\s+("[^"\n]*"|[\w-]+)/gi],
		['values', /\breg(?:\.exe)?\s[^|\n]*?\s\/v\s+("[^"\n]*"|[\w-]+)/gi],
		['logs', /\bwevtutil(?:\.exe)?\s+(?:qe|gl|sl|cl|epl)\s+("[^"\n]*"|[\w/-]+)/gi],
		['providers', /\bProvider\[@Name='([^']*)'/g],
		['programs', /(?:^|[|&]\s*)[ \t]*([A-Za-z]\w*(?:\.exe)?)(?=[\s/:]|$)/gm],
	],
};

/**
 * Finds the names in a command by their context.
 *
 * @param language `powershell` or `bat`
 * @param code a block, with examples in its slots
 * @returns each name once, without quotes and without placeholders
 */
export function namesIn(language: 'powershell' | 'bat', code: string): UsedName[] {
	const found = places[language].flatMap(([kind, pattern]) =>
		[...code.matchAll(pattern)]
			.flatMap((match) => split(match[1] ?? '', kind))
			.filter((name) => !placeholder.test(name))
			.map((name) => ({ kind, name })),
	);
	return found.filter(
		({ kind, name }, index) => index === found.findIndex((other) => other.kind === kind && other.name === name),
	);
}

function after(before: string): RegExp {
	return new RegExp(before + words, 'gi');
}

function split(text: string, kind: NameKind): string[] {
	// A filter has its service names in the form Name='…'.
	if (kind === 'services' && /\bName\s*=/.test(text))
		return [...text.matchAll(/\bName\s*=\s*'([^']*)'/g)].map((match) => match[1] ?? '');
	if (kind === 'services' && /[=<>]/.test(text)) return [];
	return text.split(',').map((part) => {
		const name = part.trim().replace(/^["']|["']$/g, '');
		return kind === 'programs' ? name.replace(/\.exe$/i, '').toLowerCase() : name;
	});
}
