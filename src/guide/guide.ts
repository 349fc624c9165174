import type { Article } from '../schemas/article.ts';
import type { CodeEntry, CodeList } from '../schemas/code-list.ts';
import type { Diagnosis } from '../schemas/diagnosis.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { GuidePageEntry } from '../schemas/guide-page.ts';
import type { MythEntry } from '../schemas/myth.ts';
import type { Notes } from '../schemas/notes.ts';
import type { Sentence } from '../schemas/signals.ts';
import type { PairEntry } from '../schemas/pair.ts';
import type { Probe } from '../schemas/probe.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Stage } from '../schemas/stage.ts';
import type { Words } from '../schemas/words.ts';

/** A list of codes, with its id. */
export interface List extends CodeList {
	id: string;
}

/** A code, joined with its list. */
export interface Code extends CodeEntry {
	/** Also the last part of its address. */
	id: string;
	address: string;
	list: List;
	/** In hexadecimal, padded as its list pads: `0x1F4`, `0x00000007`. */
	hex: string;
	/** As people see it: in hexadecimal, or in decimal if its list is decimal. */
	written: string;
}

/** A pair, joined with its two halves; the code of a half is absent if it is not in its list. */
export interface Pair extends PairEntry {
	id: string;
	address: string;
	/** As the pages show it: `0x1F4 / 0x7`. */
	label: string;
	halves: { value: number; list: List; code: Code | undefined }[];
}

/** A cause, joined with everything that refers to it. */
export interface Cause extends Article {
	id: string;
	address: string;
	/** The background, in Markdown. */
	body: string;
	/** The pairs that rank it, each with its rank from 1. */
	pairs: { pair: Pair; rank: number; evidence: Evidence; basis: string }[];
	/** The codes that name it. */
	codes: Code[];
	/** The strongest grade of its links to pairs; without pairs, of the claims in its test. */
	evidence: Evidence;
}

/** A tree, with its id. */
export interface DiagnosisTree extends Diagnosis {
	id: string;
}

/** A myth, with its id. */
export interface Myth extends MythEntry {
	id: string;
}

/** A guide, with its address. */
export interface GuidePage extends GuidePageEntry {
	id: string;
	address: string;
	/** In Markdown. */
	body: string;
}

/** All content, joined once and then only read. */
export interface Guide {
	site: Site;
	words: Words;
	stages: Stage[];
	sources: Record<string, Source>;
	/** In the order of the catalogue. */
	lists: List[];
	codes: Code[];
	pairs: Pair[];
	/** Known sentences of dialogs and logs. */
	sentences: Sentence[];
	/** By stage, then by title. */
	causes: Cause[];
	tree: DiagnosisTree;
	/** How to read pasted command output. */
	probes: Probe[];
	/** Worst first. */
	myths: Myth[];
	/** By title. */
	guides: GuidePage[];
	/** Terms, by the id at the end of their address. */
	glossary: Glossary;
	/** Notes of the operator on pages and steps, by address. */
	notes: Notes;
	/** Ids of the built-in pages for which the content has text. */
	prose: string[];
	/** Number of claims for each grade of evidence. */
	claims: Record<Evidence, number>;
}
