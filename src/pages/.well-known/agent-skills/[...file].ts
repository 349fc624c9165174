import type { APIRoute } from 'astro';
import { agentSkillFiles } from '../../../guide/agent-skill.ts';

export const getStaticPaths = () => [...agentSkillFiles(undefined).keys()].map((file) => ({ params: { file } }));

/** The agent skill for resolving a code. */
export const GET: APIRoute = ({ params: { file = '' }, site }) => {
	const text = agentSkillFiles(site).get(file);
	if (text === undefined) throw new Error(`The skill has no file "${file}".`);
	const type = file.endsWith('.json') ? 'application/json' : 'text/markdown; charset=utf-8';
	return new Response(text, { headers: { 'content-type': type } });
};
