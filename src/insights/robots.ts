/**
 * Names in the user agents of crawlers, monitors and link previews. Programs that pretend to be browsers count as readers.
 * Cubot is a brand of phones.
 */
const names =
	/(?<!cu)bot(?![a-z])|crawl|spider|slurp|preview|facebookexternalhit|monitor|uptime|pingdom|check_http|headless|curl|wget|python|libwww|httpclient|go-http|java\/|okhttp|node-fetch|axios|scan|nmap|zgrab|feed|archive/i;

/** @returns whether a user agent is a robot; a missing user agent counts as a reader */
export const isRobot = (agent: string | undefined): boolean => agent !== undefined && names.test(agent);
