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
	/** As people meet it: in hexadecimal, or in decimal where its list is written so. */
	written: string;
}

/** A pair, joined with its two halves; a half that is in no list is absent. */
export interface Pair extends PairEntry {
	id: string;
	address: string;
	/** As the pages print it: `0x1F4 / 0x7`. */
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
	/** The strongest grade of its links to pairs; without any, that of the claims in its test. */
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

/** All that is known, joined once and then only read. */
export interface Guide {
	site: Site;
	words: Words;
	stages: Stage[];
	sources: Record<string, Source>;
	/** In the order of the catalogue. */
	lists: List[];
	codes: Code[];
	pairs: Pair[];
	/** Sentences of dialogs and logs that the reader of messages knows. */
	sentences: Sentence[];
	/** In the order of the path, then by title. */
	causes: Cause[];
	tree: DiagnosisTree;
	/** How pasted outputs are read, by question. */
	probes: Probe[];
	/** Worst first. */
	myths: Myth[];
	/** By title. */
	guides: GuidePage[];
	/** What a reader may not know, by the id that its address ends in. */
	glossary: Glossary;
	/** What the operator adds to pages and steps, by their address. */
	notes: Notes;
	/** Pages of the engine for which the content has prose, by id. */
	prose: string[];
	/** How many claims have each grade of evidence. */
	claims: Record<Evidence, number>;
}
