import { wordsOf } from '../text/words.ts';
import type { ReportIndex } from './report-index.ts';

/** Scripts that identify a language; a text in Chinese characters with kana is Japanese. */
const scripts: readonly [pattern: RegExp, language: string][] = [
	[/[\u3041-\u30ff]/, 'ja'],
	[/[\uac00-\ud7a3]/, 'ko'],
	[/[\u4e00-\u9fff]/, 'zh'],
	[/[\u0400-\u04ff]/, 'ru'],
];

/** Common words of each language that tell it apart from the others. */
const commonWords: Readonly<Record<string, readonly string[]>> = {
	de: ['der', 'die', 'das', 'und', 'nicht', 'ist', 'kann', 'mit', 'wird', 'ein', 'eine', 'keine', 'zu', 'bei', 'ich'],
	fr: [
		'le',
		'les',
		'des',
		'est',
		'pas',
		'une',
		'vous',
		'pour',
		'avec',
		'sur',
		'dans',
		'ordinateur',
		'ne',
		'cet',
		'votre',
	],
	es: ['el', 'los', 'las', 'esta', 'una', 'con', 'por', 'su', 'para', 'equipo', 'puede', 'se', 'del', 'al', 'este'],
	pt: ['os', 'nao', 'uma', 'com', 'por', 'seu', 'para', 'computador', 'pode', 'ao', 'dos', 'da', 'voce', 'foi'],
	it: ['il', 'gli', 'non', 'una', 'con', 'per', 'di', 'impossibile', 'del', 'della', 'si', 'al', 'stato'],
	nl: ['de', 'het', 'een', 'niet', 'kan', 'met', 'van', 'voor', 'geen', 'naar', 'deze', 'en', 'uw', 'wordt'],
	pl: ['nie', 'jest', 'sie', 'na', 'komputerem', 'mozna', 'polaczenia', 'polaczyc', 'zdalnym', 'oraz', 'lub', 'tym'],
	tr: [
		'bir',
		've',
		'bu',
		'icin',
		'ile',
		'bilgisayar',
		'baglanti',
		'uzak',
		'degil',
		'olarak',
		'kurulamadi',
		'edilemedi',
		'hata',
		'daha',
	],
};
/** This many of them identify a language. */
const minCommon = 2;

/**
 * The language of a text, if the content has a message in that language.
 * @returns undefined for English, and when unsure
 */
export function languageOf(text: string, { otherLanguages }: Pick<ReportIndex, 'otherLanguages'>): string | undefined {
	const has = (language: string) => Object.hasOwn(otherLanguages, language);
	const script = scripts.find(([pattern]) => pattern.test(text))?.[1];
	if (script === 'zh') return [isTraditional(text) ? 'zh-hant' : 'zh-hans', 'zh-hans'].find(has);
	if (script !== undefined) return has(script) ? script : undefined;
	const words = new Set(wordsOf(text));
	const counts = Object.entries(commonWords).map(([language, common]) => ({
		language,
		count: common.filter((word) => words.has(word)).length,
	}));
	const [best] = counts.sort((one, other) => other.count - one.count);
	return best && best.count >= minCommon && has(best.language) ? best.language : undefined;
}

/** Characters of error messages that only traditional Chinese has. */
const isTraditional = (text: string) => /[無連線電腦遠錯誤碼網證書務認]/.test(text);
