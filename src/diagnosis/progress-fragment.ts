import { candidatesOf, type Mark, type Progress } from './progress.ts';
import type { Tree } from './tree.ts';

/*
 * `steps.pump=open-valve.d,swap-ring.nu` and `fixed.pump=no`. Ids of questions hold no full stop, so neither key can be
 * taken for one. Letters keep the address short enough for a mail.
 */
const letters: Readonly<Record<Mark['result'], string>> = { done: 'd', unhelpful: 'n', skipped: 's' };
const undoneLetter = 'u';

/** @returns the parts of a fragment that say what was done, in any order */
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

/** Gathers what an address says was done. */
export interface ProgressReader {
	/**
	 * @param key before the equals sign
	 * @param value behind it
	 * @returns undefined where the key is none of this reader; else what of it is unknown, as it stands
	 */
	read(key: string, value: string): string[] | undefined;
	/**
	 * @param outcome where the answers lead
	 * @returns the progress, and what does not fit that outcome
	 */
	end(outcome: string): { progress?: Progress; dropped: string[] };
}

/** @returns a reader that knows the causes of this edition and their steps */
export function progressReader(tree: Tree): ProgressReader {
	const steps: Record<string, Record<string, Mark>> = {};
	const fixed: Record<string, boolean> = {};
	return {
		read(key, value) {
			const [kind, id = '', ...more] = key.split('.');
			if ((kind !== 'steps' && kind !== 'fixed') || more.length > 0 || id === '') return undefined;
			const whole = [`${key}=${value}`];
			const cause = tree.causes?.find((candidate) => candidate.id === id);
			if (!cause || Object.hasOwn(kind === 'steps' ? steps : fixed, id)) return whole;
			if (kind === 'fixed') {
				if (value !== 'yes' && value !== 'no') return whole;
				fixed[id] = value === 'yes';
				return [];
			}
			const { marks, unknown } = readMarks(cause.steps, value);
			if (Object.keys(marks).length > 0) steps[id] = marks;
			return unknown.map((part) => `${key}=${part}`);
		},
		end(outcome) {
			const it = candidatesOf(tree, outcome).find((id) => fixed[id]);
			const fits = ([id, yes]: [string, boolean]) => !yes || id === it;
			const dropped = Object.entries(fixed).filter((said) => !fits(said));
			const progress = { steps, fixed: Object.fromEntries(Object.entries(fixed).filter(fits)) };
			const any = Object.keys(steps).length + Object.keys(progress.fixed).length > 0;
			return { ...(any && { progress }), dropped: dropped.map(([id]) => `fixed.${id}=yes`) };
		},
	};
}

function readMarks(known: readonly string[], value: string): { marks: Record<string, Mark>; unknown: string[] } {
	const marks: Record<string, Mark> = {};
	const unknown: string[] = [];
	for (const part of value.split(',')) {
		const [, step = '', letter, undone] = /^([a-z0-9-]+)\.([dns])(u?)$/.exec(part) ?? [];
		const result = (['done', 'unhelpful', 'skipped'] as const).find((name) => letters[name] === letter);
		const fits = result && known.includes(step) && !Object.hasOwn(marks, step) && !(undone && result === 'skipped');
		if (fits) marks[step] = { result, undone: undone !== '' };
		else unknown.push(part);
	}
	return { marks, unknown };
}
