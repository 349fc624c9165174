import type { CauseFacts } from '../../diagnosis/changed.ts';
import type { Tree } from '../../diagnosis/tree.ts';
import type { Words } from '../../schemas/words.ts';

/** `/diagnosis.json`: what scripts on any page need of the diagnosis. */
export interface DiagnosisData extends Tree {
	/** What the diagnosis is about. */
	title: string;
	/** Address of the first question. */
	url: string;
	questions: { id: string; ask: string; answers: { id: string; label: string; summary: string; to: string }[] }[];
	/** Those without an article have a title and a page of their own. */
	outcomes: { id: string; article?: string; title?: string; because: string; next: string[] }[];
	causes: CauseFacts[];
	/** Stage by outcome. */
	stages: Record<string, string>;
	/** Title of each code, pair and known sentence, by id. */
	codes: Record<string, string>;
	/** Address for contact, or null. */
	contact: string | null;
	/** Whom to ask when the guide cannot help. */
	help?: { title: string; lines: { text: string; url?: string }[] };
	words: Pick<Words, 'diagnosis' | 'path' | 'share' | 'transcript' | 'work'>;
}
