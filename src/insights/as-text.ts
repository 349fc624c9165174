import type { Insights } from './insights.ts';

/**
 * @param insights what a log says
 * @param top how many entries of each list are shown
 * @returns the same for people, a line each
 */
export function insightsAsText({ days, lines, requests, forgotten, ...lists }: Insights, top: number): string {
	const { causes, codes, lost, searches, old } = lists;
	const meant = lost.filter(({ meant: page, near }) => page ?? near[0]);
	const strange = lost.filter(({ meant: page, near }) => !page && near.length === 0);
	const section = (title: string, all: readonly (readonly [count: number, says: string])[]) => [
		'',
		all.length > 0 ? title : `${title}: none`,
		...all.slice(0, top).map(([count, says]) => `${String(count).padStart(7)}  ${says}`),
		...(all.length > top ? [`         and ${all.length - top} more`] : []),
	];
	return [
		days ? `From ${days.first} to ${days.last}.` : 'No line has a day.',
		`${lines.read} lines: ${lines.read - lines.none - lines.odd} requests, ${lines.none} without one, ${lines.odd} that no format explains.`,
		`${requests.readers} requests of readers are counted below. Left out: ${requests.robots} of robots, ${requests.ahead} that a browser made ahead, ${requests.otherMethods} that fetched nothing (HEAD and the like), ${requests.elsewhere} of another site.`,
		...section(
			'Codes asked for that the guide does not have',
			codes.map(({ asked, count }) => [count, asked]),
		),
		...section(
			'Addresses that were not found, and what was meant',
			meant.map(({ address, count, meant: page, near }) => [
				count,
				page
					? `${address}  is ${page.address} (${page.title})`
					: `${address}  perhaps ${near.map((one) => one.address).join(' or ')}`,
			]),
		),
		...section(
			'Other addresses that were not found',
			strange.map(({ address, count }) => [count, address]),
		),
		...section(
			'Links to pages that moved or ended',
			old.map(({ address, count, desks, from, retired, to }) => [
				count,
				`${address}  ${retired ? 'ended; leads to' : 'moved to'} ${to.address}; from help desks: ${desks}${originsOf(from)}`,
			]),
		),
		...section(
			'Searches by a link or by the form',
			searches.map(({ query, count, finds }) => [count, finds === 'nothing' ? `${query}  (finds nothing)` : query]),
		),
		...section(
			'Most read causes',
			causes.map(({ address, count, title }) => [count, `${address}  ${title}`]),
		),
		...(forgotten > 0
			? [
					'',
					`${forgotten} requests are in no list: the logs hold too many different addresses. Read fewer logs at once.`,
				]
			: []),
	].join('\n');
}

const originsOf = (from: Readonly<Record<string, number>>) => {
	const all = Object.entries(from).map(([origin, count]) => `${origin} ${count}`);
	return all.length > 0 ? ` (${all.slice(0, 5).join(', ')})` : '';
};
