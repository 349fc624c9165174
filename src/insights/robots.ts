/**
 * What programs that walk through the web, look after servers or make previews of links call themselves. A program may call
 * itself anything, so those that pass for browsers count as readers. Phones of one maker are called Cubot.
 */
const names =
	/(?<!cu)bot(?![a-z])|crawl|spider|slurp|preview|facebookexternalhit|monitor|uptime|pingdom|check_http|headless|curl|wget|python|libwww|httpclient|go-http|java\/|okhttp|node-fetch|axios|scan|nmap|zgrab|feed|archive/i;

/** @returns whether a program asked, and nobody who reads; where a log names no program, somebody counts as reading */
export const isRobot = (agent: string | undefined): boolean => agent !== undefined && names.test(agent);
