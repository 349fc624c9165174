import { printable } from '../text/printable.ts';
import { kinds, type Kind } from './facts.ts';
import type { Altered, Fresh, Gone, UpgradeReport } from './compare.ts';
import type { Overlaid, Touched } from './overlay-touches.ts';

/** The effects of an update on the overlay. */
export interface OverlayReport {
	name: string;
	originals: Overlaid[];
	touched: Touched[];
}

const titles: Record<Kind, string> = {
	article: 'Articles',
	step: 'Steps',
	code: 'Codes',
	pair: 'Pairs',
	question: 'Questions',
	end: 'Ends without an article',
	guide: 'Guides',
	myth: 'Myths',
};

const unknown = 'unknown: the old edition lacks this data';

/**
 * @param report the changes of an update
 * @param overlay its effects on the overlay; undefined without an overlay
 * @param top maximum number of entries shown per list
 * @returns the report as text, one entry per line
 */
export function upgradeAsText(report: UpgradeReport, overlay: OverlayReport | undefined, top: number): string {
	const { from, to, addresses, replies, packs } = report;
	const shown = (sign: string, lines: readonly string[]) => [
		...lines.slice(0, top).map((line) => `  ${sign} ${printable(line)}`),
		...(lines.length > top ? [`    and ${lines.length - top} more`] : []),
	];
	const kind = (name: Kind) => {
		const changes = report.kinds[name];
		if (!changes) return [`${titles[name]}: ${unknown}`];
		return [
			`${titles[name]}: ${countsOf(changes)}`,
			...shown('+', changes.added.map(named)),
			...shown('~', (changes.changed ?? []).map(altered)),
			...shown('-', (changes.gone ?? []).map(gone)),
		];
	};
	return [
		`From the edition of ${from ?? 'an unknown day'} to that of ${to ?? 'an unknown day'}.`,
		'+ new, ~ changed, - gone',
		'',
		...kinds.flatMap((name) => [...kind(name), '']),
		...(addresses
			? [
					`Addresses, places on pages and answers: ${addresses.added.length} new, ${addresses.gone.length} gone`,
					...shown('-', addresses.gone.map(gone)),
				]
			: [`Addresses: ${unknown}`]),
		'',
		...(replies
			? [
					`Replies for help desks: ${countsOf(replies)}`,
					...shown('+', replies.added.map(named)),
					...shown('~', replies.changed.map(altered)),
					...shown('-', replies.gone.map(named)),
				]
			: [`Replies for help desks: ${unknown}`]),
		packsSay(packs),
		...(overlay ? ['', ...overlayLines(overlay, shown)] : []),
	].join('\n');
}

interface Counted {
	added: readonly Fresh[];
	changed: readonly Altered[] | null;
	gone: readonly Fresh[] | null;
}

function countsOf({ added, changed, gone: lost }: Counted): string {
	const unsaid = [...(changed ? [] : ['changed']), ...(lost ? [] : ['gone'])];
	const said = [
		`${added.length} new`,
		...(changed ? [`${changed.length} changed`] : []),
		...(lost ? [`${lost.length} gone`] : []),
	];
	return said.join(', ') + (unsaid.length > 0 ? `; ${unsaid.join(' and ')} ${unknown}` : '');
}

const named = ({ address, title }: Fresh) => (title ? `${address}  ${title}` : address);

const altered = ({ fields, ...one }: Altered) => named(one) + (fields.length > 0 ? `  (${fields.join(', ')})` : '');

const gone = ({ to, retired, ...one }: Gone) =>
	`${named(one)}  ${to === null ? 'NO REDIRECT' : retired ? `retired: see ${to}` : `now ${to}`}`;

function packsSay(packs: string[] | null): string {
	if (packs === null) return 'Packs to import again: unknown, because the old edition does not list its replies';
	return packs.length === 0 ? 'Packs to import again: none' : `Packs to import again: ${packs.join(', ')}`;
}

function overlayLines(
	{ name, originals, touched }: OverlayReport,
	shown: (sign: string, lines: readonly string[]) => string[],
): string[] {
	const of = (state: Overlaid['original']) =>
		originals.filter(({ original }) => original === state).map(({ what }) => what);
	const [changed, lost, open] = [of('changed'), of('gone'), of('unknown')];
	return [
		`Originals that ${name}/ replaces: changed ${changed.length}, gone ${lost.length}, unchanged ${of('unchanged').length}, unknown ${open.length}`,
		...shown('~', changed),
		...shown('-', lost),
		...shown('?', open),
		...(open.length > 0
			? [
					'  Whether those marked ? have changed is unknown, because they were not recorded. "npm run overlay" records them for the next update.',
				]
			: []),
		`Additions and replacements in ${name}/ that the update affects: ${touched.length}`,
		...shown(
			'!',
			touched.map(
				({ file, address, is }) => `${name}/${file}: ${address} ${is === 'gone' ? 'is gone' : 'has changed'}`,
			),
		),
	];
}
