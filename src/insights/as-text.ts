import type { Insights } from './insights.ts';

/**
 * @param insights the results of evaluating logs
 * @param top maximum number of entries shown per list
 * @returns the results as text, one entry per line
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
		`${lines.read} lines: ${lines.read - lines.none - lines.odd} requests, ${lines.none} without a request, ${lines.odd} in an unknown format.`,
		`${requests.readers} requests by readers are counted below. Left out: ${requests.robots} by robots, ${requests.ahead} prefetched by browsers, ${requests.otherMethods} with methods other than GET, ${requests.elsewhere} for another site.`,
		...section(
			'Codes asked for that the guide does not have',
			codes.map(({ asked, count }) => [count, asked]),
		),
		...section(
			'Addresses that were not found, and the page that was meant',
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
			'Links to pages that moved or were retired',
			old.map(({ address, count, desks, from, retired, to }) => [
				count,
				`${address}  ${retired ? 'retired; see' : 'moved to'} ${to.address}; from help desks: ${desks}${originsOf(from)}`,
			]),
		),
		...section(
			'Searches from links or the form',
			searches.map(({ query, count, finds }) => [count, finds === 'nothing' ? `${query}  (finds nothing)` : query]),
		),
		...section(
			'Most read causes',
			causes.map(({ address, count, title }) => [count, `${address}  ${title}`]),
		),
		...(forgotten > 0
			? [
					'',
					`${forgotten} requests are in no list, because the logs contain too many different addresses. Read fewer logs at once.`,
				]
			: []),
	].join('\n');
}

const originsOf = (from: Readonly<Record<string, number>>) => {
	const all = Object.entries(from).map(([origin, count]) => `${origin} ${count}`);
	return all.length > 0 ? ` (${all.slice(0, 5).join(', ')})` : '';
};
