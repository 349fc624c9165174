import { fixedCause, type Mark, type Progress } from './progress.ts';
import type { Tree } from './tree.ts';

/*
 * `steps.pump=open-valve.f,swap-ring.nu` and `fixed.pump=no`. Question ids have no full stop, so neither key can be
 * mistaken for one. Letters keep the address short enough for a mail.
 */
const letters: Readonly<Record<Mark['result'], string>> = { fixed: 'f', unhelpful: 'n', skipped: 's', done: 'd' };
const results = Object.keys(letters) as Mark['result'][];
const undoneLetter = 'u';

/** @returns the parts of a fragment that record what was done, in any order */
export function progressParts({ steps, fixed }: Progress): string[] {
	return [
		...Object.entries(steps).flatMap(([cause, marks]) => {
			const list = Object.entries(marks).map(
				([step, { result, undone }]) => `${step}.${letters[result]}${undone ? undoneLetter : ''}`,
			);
			return list.length > 0 ? [`steps.${cause}=${list.sort().join(',')}`] : [];
		}),
		...Object.entries(fixed).map(([cause, it]) => `fixed.${cause}=${it ? 'yes' : 'no'}`),
	];
}

/** Collects progress from the parts of an address, for causes and steps of this edition. */
export class ProgressReader {
	readonly #tree: Tree;
	readonly #steps: Record<string, Record<string, Mark>> = {};
	readonly #fixed: Record<string, boolean> = {};

	constructor(tree: Tree) {
		this.#tree = tree;
	}

	/**
	 * @param key before the equals sign
	 * @param value after it
	 * @returns undefined when the key is not about progress; otherwise the unknown parts of the value
	 */
	read(key: string, value: string): string[] | undefined {
		const [kind, id = '', ...more] = key.split('.');
		if ((kind !== 'steps' && kind !== 'fixed') || more.length > 0 || id === '') return undefined;
		const cause = this.#tree.causes?.find((candidate) => candidate.id === id);
		if (!cause || Object.hasOwn(kind === 'steps' ? this.#steps : this.#fixed, id)) return [value];
		return kind === 'steps' ? this.#readMarks(cause, value) : this.#readVerdict(id, value);
	}

	/** The progress read so far; undefined when there is none. */
	get progress(): Progress | undefined {
		const any = Object.keys(this.#steps).length + Object.keys(this.#fixed).length > 0;
		return any ? { steps: this.#steps, fixed: this.#fixed } : undefined;
	}

	#readVerdict(cause: string, value: string): string[] {
		const isSecond = value === 'yes' && fixedCause({ steps: {}, fixed: this.#fixed }) !== undefined;
		if ((value !== 'yes' && value !== 'no') || isSecond) return [value];
		this.#fixed[cause] = value === 'yes';
		return [];
	}

	#readMarks(cause: NonNullable<Tree['causes']>[number], value: string): string[] {
		const marks: Record<string, Mark> = {};
		const unknown = value.split(',').filter((part) => {
			const [, id = '', letter, undone] = /^([a-z0-9-]+)\.([a-z])(u?)$/.exec(part) ?? [];
			const result = results.find((name) => letters[name] === letter);
			const known = cause.steps.some((step) => step.id === id) && !Object.hasOwn(marks, id);
			if (!result || !known || (undone && result === 'skipped')) return true;
			marks[id] = { result, undone: undone !== '' };
			return false;
		});
		if (Object.keys(marks).length > 0) this.#steps[cause.id] = marks;
		return unknown;
	}
}
