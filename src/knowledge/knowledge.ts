import type { Article } from '../schemas/article.ts';
import type { CodeEntry, CodeList } from '../schemas/code-list.ts';
import type { Diagnosis } from '../schemas/diagnosis.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Myth } from '../schemas/myth.ts';
import type { Sentence } from '../schemas/messages.ts';
import type { Pair } from '../schemas/pair.ts';
import type { Probe } from '../schemas/probe.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Station } from '../schemas/station.ts';
import type { Sum } from '../schemas/sum.ts';
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
export interface KnownPair extends Pair {
	id: string;
	address: string;
	/** As the pages print it: `0x1F4 / 0x7`. */
	label: string;
	halves: { value: number; list: List; code: Code | undefined }[];
}

/** A cause, joined with everything that speaks of it. */
export interface Cause extends Article {
	id: string;
	address: string;
	/** The background, in MDX. */
	body: string;
	/** The pairs that rank it, each with its rank from 1. */
	pairs: { pair: KnownPair; rank: number; evidence: Evidence; basis: string }[];
	/** The codes that name it. */
	codes: Code[];
	/** The strongest grade of its links to pairs; without any, that of the claims in its test. */
	evidence: Evidence;
}

/** A tree, with its id. */
export interface KnownTree extends Diagnosis {
	id: string;
}

/** A sum, with its id. */
export interface KnownSum extends Sum {
	id: string;
}

/** A myth, with its id. */
export interface KnownMyth extends Myth {
	id: string;
}

/** A guide, with its address. */
export interface KnownGuide extends Guide {
	id: string;
	address: string;
}

/** All that is known, joined once and then only read. */
export interface Knowledge {
	site: Site;
	words: Words;
	stations: Station[];
	sources: Record<string, Source>;
	/** In the order of the catalogue. */
	lists: List[];
	codes: Code[];
	pairs: KnownPair[];
	/** Sentences of dialogs and logs that the reader of messages knows. */
	sentences: Sentence[];
	/** In the order of the path, then by title. */
	causes: Cause[];
	tree: KnownTree;
	/** How pasted outputs are read, by question. */
	probes: Probe[];
	sums: KnownSum[];
	/** Worst first. */
	myths: KnownMyth[];
	/** By title. */
	guides: KnownGuide[];
	/** What a reader may not know, by the id that its address ends in. */
	glossary: Glossary;
	/** How many claims stand on each grade of evidence. */
	claims: Record<Evidence, number>;
}
