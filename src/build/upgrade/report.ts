import { permalinksOf, ledgerOf, redirectsIn } from '../../content/permalinks.ts';
import type { Content } from '../../content/content.ts';
import { follow } from '../../links/follow.ts';
import { entriesOf, type Entry } from '../../links/ledger.ts';
import { compareEditions, type Changes, type UpgradeReport } from '../../upgrade/compare.ts';
import { overlaidOriginals, overlayTouches } from '../../upgrade/overlay-touches.ts';
import type { OverlayReport } from '../../upgrade/as-text.ts';
import { replacements } from '../overlay-report.ts';
import { factsOfContent } from './content-facts.ts';
import type { OldEdition } from './old-edition.ts';

/** The report on an update, and its effects on the overlay. */
export interface Upgrade {
	report: UpgradeReport;
	overlay: OverlayReport | undefined;
}

/**
 * @param old the edition that an operator has
 * @param content the content of the update, merged with the overlay; without findings
 * @param overlayName display name of the overlay; undefined without one
 */
export function upgradeFrom(old: OldEdition, content: Content, overlayName: string | undefined): Upgrade {
	const now = permalinksOf(content);
	const redirects = redirectsIn(content);
	const report = compareEditions(old.facts, factsOfContent(content), {
		changed: changedSince(old.facts.day, content),
		ever: new Set([...entriesOf(ledgerOf(content)), ...now]),
		now,
		follow: (entry) => follow(entry, redirects, (one) => now.has(one)),
	});
	return { report, overlay: overlayName === undefined ? undefined : overlayOf(old, content, overlayName, report) };
}

/** @returns the pages that changed after a day; undefined if the day is unknown or there is no list of editions */
function changedSince(day: string | undefined, { editions: [file] }: Content): ReadonlySet<Entry> | undefined {
	if (day === undefined || !file) return undefined;
	return new Set(file.data.editions.filter(({ date }) => date > day).flatMap(({ changed }) => changed));
}

function overlayOf(old: OldEdition, content: Content, name: string, report: UpgradeReport): OverlayReport {
	const recorded = new Map(Object.entries(content.overlay[0]?.data.replaces ?? {}));
	const now = new Map(replacements(content).map(({ what, digest }) => [what, digest]));
	const all = Object.values(report.kinds).filter((changes): changes is Changes => changes !== null);
	const changed = all.flatMap((changes) => changes.changed ?? []).map(({ address }) => address);
	const gone = [...all.flatMap((changes) => changes.gone ?? []), ...(report.addresses?.gone ?? [])];
	return {
		name,
		originals: overlaidOriginals(now, old.originals ?? recorded),
		touched: overlayTouches(content, new Set(changed), new Set(gone.map(({ address }) => address))),
	};
}
