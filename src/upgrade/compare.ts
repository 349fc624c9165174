import type { Followed } from '../links/follow.ts';
import type { Entry } from '../links/ledger.ts';
import { kinds, type EditionFacts, type Kind, type Said } from './facts.ts';

/** A new item. */
export interface Fresh {
	address: Entry;
	title: string;
}

/** A changed item. */
export interface Altered extends Fresh {
	/** Fields that differ; empty if only the list of editions shows that something changed. */
	fields: string[];
}

/** A removed item. */
export interface Gone extends Fresh {
	/** Where it leads now; null if it leads nowhere. */
	to: Entry | null;
	retired: boolean;
}

export interface Changes {
	added: Fresh[];
	/** Null if the old edition does not contain the texts of this kind. */
	changed: Altered[] | null;
	/** Null if the old edition does not list items of this kind; removed ones are then among the addresses. */
	gone: Gone[] | null;
}

/** The changes of an update. Null means unknown: the old edition lacks the data. An empty list means no change. */
export interface UpgradeReport {
	from: string | null;
	to: string | null;
	kinds: Record<Kind, Changes | null>;
	/** Pages, places on them and answers, including those that are also listed by kind. */
	addresses: { added: Entry[]; gone: Gone[] } | null;
	replies: { added: Fresh[]; changed: Altered[]; gone: Fresh[] } | null;
	/** Reply packs that a help desk has imported and whose replies have changed. */
	packs: string[] | null;
}

/** What is known about the time between the two editions. */
export interface Between {
	/** Pages that changed since then; undefined if unknown. */
	changed: ReadonlySet<Entry> | undefined;
	/** All entries that were ever published, and all current ones. */
	ever: ReadonlySet<Entry>;
	now: ReadonlySet<Entry>;
	follow: (entry: Entry) => Followed;
}

/**
 * Compares two editions. Only fields that both have are compared, because an older engine may not have written a field.
 *
 * @param before the edition that the operator has
 * @param after the edition of the update
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

/** The changes if only the addresses of the old edition are known. */
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
		// Editions list pages, not single steps.
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

/** @returns the names of the fields that exist in both and differ */
const fieldsThatDiffer = (before: Said['says'], after: Said['says']): string[] =>
	Object.keys(after).filter((name) => Object.hasOwn(before, name) && differ(before[name], after[name]));

/** Not compared: addresses, which contain the base of the site, and sources, which are not shown as text. */
const ignored = new Set(['url', 'sources']);

/** Whether two values differ in the fields that both have. Values of different types have a new format and are not compared. */
function differ(one: unknown, other: unknown): boolean {
	if (one === null || other === null) return one !== other;
	if (typeof one !== typeof other || Array.isArray(one) !== Array.isArray(other)) return false;
	if (Array.isArray(one) && Array.isArray(other))
		return one.length !== other.length || one.some((item, index) => differ(item, other[index]));
	if (typeof one !== 'object') return one !== other;
	const says = other as Said['says'];
	return Object.entries(one).some(
		([name, value]) => !ignored.has(name) && Object.hasOwn(says, name) && differ(value, says[name]),
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
