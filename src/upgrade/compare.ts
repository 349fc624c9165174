import type { Followed } from '../links/follow.ts';
import type { Entry } from '../links/ledger.ts';
import { kinds, type EditionFacts, type Kind, type Said } from './facts.ts';

/** One thing that is new. */
export interface Fresh {
	address: Entry;
	title: string;
}

/** One thing that says something else than before. */
export interface Altered extends Fresh {
	/** Fields that differ; empty where only the list of editions says that something did. */
	fields: string[];
}

/** One thing that is no longer there. */
export interface Gone extends Fresh {
	/** Where it leads now; null where it leads nowhere. */
	to: Entry | null;
	retired: boolean;
}

export interface Changes {
	added: Fresh[];
	/** Null where the old edition does not say what things of this kind said. */
	changed: Altered[] | null;
	/** Null where it does not say what things of this kind it had; what is gone is among the addresses then. */
	gone: Gone[] | null;
}

/** What an update changes. Null means unknown: the old edition does not say it. An empty list means no change. */
export interface UpgradeReport {
	from: string | null;
	to: string | null;
	kinds: Record<Kind, Changes | null>;
	/** Pages, places on them and answers; what is listed by its kind is here too. */
	addresses: { added: Entry[]; gone: Gone[] } | null;
	replies: { added: Fresh[]; changed: Altered[]; gone: Fresh[] } | null;
	/** Files of replies that a help desk has imported and whose replies differ now. */
	packs: string[] | null;
}

/** What is known of the time between the two editions. */
export interface Between {
	/** Pages that the editions since then changed; undefined where it is not known which those are. */
	changed: ReadonlySet<Entry> | undefined;
	/** Everything that was ever published, and all that is there now. */
	ever: ReadonlySet<Entry>;
	now: ReadonlySet<Entry>;
	follow: (entry: Entry) => Followed;
}

/**
 * Compares two editions. Only fields that both say are compared: an older engine that did not write a field has said
 * nothing of it.
 *
 * @param before the edition that an operator has
 * @param after the one that the update brings
 */
export function compareEditions(before: EditionFacts, after: EditionFacts, between: Between): UpgradeReport {
	const replies = repliesOf(before, after);
	return {
		from: before.day ?? null,
		to: after.day ?? null,
		kinds: Object.fromEntries(
			kinds.map((kind) => {
				const [old, now = new Map<Entry, Said>()] = [before.said[kind], after.said[kind]];
				return [kind, old ? changesOf(old, now, between) : changesByAddress(kind, before.has, now, between)];
			}),
		) as UpgradeReport['kinds'],
		addresses: addressesOf(before, between),
		replies,
		packs: replies && (anyIn(replies) ? [...before.packs] : []),
	};
}

/** What can be said where the old edition says only which addresses it had. */
function changesByAddress(
	kind: Kind,
	has: EditionFacts['has'],
	after: ReadonlyMap<Entry, Said>,
	{ changed }: Between,
): Changes | null {
	if (!has) return null;
	const stayed = [...after].filter(([address]) => has(address) === true);
	return {
		added: [...after].filter(([address]) => has(address) === false).map(fresh),
		// Editions are lists of pages: they say nothing of a single step.
		changed:
			kind === 'step' || !changed
				? null
				: stayed.filter(([address]) => changed.has(address)).map((one) => ({ ...fresh(one), fields: [] })),
		gone: null,
	};
}

function changesOf(before: ReadonlyMap<Entry, Said>, after: ReadonlyMap<Entry, Said>, between: Between): Changes {
	const saysNothing = [...before.values()].every(({ says }) => Object.keys(says).length === 0);
	const unknown = before.size > 0 && saysNothing && between.changed === undefined;
	return {
		added: [...after].filter(([address]) => !before.has(address)).map(fresh),
		changed: unknown
			? null
			: [...after].flatMap(([address, said]) => {
					const old = before.get(address);
					const fields = old ? fieldsThatDiffer(old.says, said.says) : [];
					return old && (fields.length > 0 || between.changed?.has(address))
						? [{ ...fresh([address, said]), fields }]
						: [];
				}),
		gone: [...before]
			.filter(([address]) => !after.has(address))
			.map(([address, { title }]) => gone(address, title, between)),
	};
}

/** @returns the names of the fields that both have and that differ */
const fieldsThatDiffer = (before: Said['says'], after: Said['says']): string[] =>
	Object.keys(after).filter((name) => Object.hasOwn(before, name) && differ(before[name], after[name]));

/** Addresses begin with the folder that a site is served from, and what is cited says nothing to a reader. */
const leftOut = new Set(['url', 'sources']);

/** Whether two values differ in what both say. What became text where it was a list is in another form, and not compared. */
function differ(one: unknown, other: unknown): boolean {
	if (one === null || other === null) return one !== other;
	if (typeof one !== typeof other || Array.isArray(one) !== Array.isArray(other)) return false;
	if (Array.isArray(one) && Array.isArray(other))
		return one.length !== other.length || one.some((item, index) => differ(item, other[index]));
	if (typeof one !== 'object') return one !== other;
	const says = other as Said['says'];
	return Object.entries(one).some(
		([name, value]) => !leftOut.has(name) && Object.hasOwn(says, name) && differ(value, says[name]),
	);
}

const fresh = ([address, { title }]: readonly [Entry, Said]): Fresh => ({ address, title });

function gone(address: Entry, title: string, { follow }: Between): Gone {
	const { kind, entry } = follow(address);
	return { address, title, to: kind === 'here' || kind === 'retired' ? entry : null, retired: kind === 'retired' };
}

function addressesOf({ has }: EditionFacts, between: Between): UpgradeReport['addresses'] {
	if (!has) return null;
	const { ever, now } = between;
	return {
		added: [...now].filter((entry) => has(entry) === false),
		gone: [...ever].filter((entry) => !now.has(entry) && has(entry)).map((entry) => gone(entry, '', between)),
	};
}

function repliesOf({ replies: before }: EditionFacts, { replies: after }: EditionFacts): UpgradeReport['replies'] {
	if (!before) return null;
	const now = after ?? new Map<string, Said>();
	return {
		added: [...now].filter(([id]) => !before.has(id)).map(fresh),
		changed: [...now].flatMap(([id, said]) => {
			const fields = fieldsThatDiffer(before.get(id)?.says ?? {}, said.says);
			return fields.length > 0 ? [{ ...fresh([id, said]), fields }] : [];
		}),
		gone: [...before].filter(([id]) => !now.has(id)).map(fresh),
	};
}

const anyIn = (replies: NonNullable<UpgradeReport['replies']>) =>
	Object.values(replies).some((list) => list.length > 0);
