import { getCollection } from 'astro:content';
import { joinKnowledge } from './join.ts';
import type { Knowledge } from './knowledge.ts';

let loaded: Promise<Knowledge> | undefined;

/** @returns all that is known; read once in a build, anew for each page while someone is editing */
export function loadKnowledge(): Promise<Knowledge> {
	if (import.meta.env.DEV) return load();
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Knowledge> {
	const [
		site,
		words,
		stations,
		sources,
		glossary,
		articles,
		codes,
		pairs,
		messages,
		diagnosis,
		probes,
		sums,
		myths,
		guides,
	] = await Promise.all([
		getCollection('site'),
		getCollection('words'),
		getCollection('stations'),
		getCollection('sources'),
		getCollection('glossary'),
		getCollection('articles'),
		getCollection('codes'),
		getCollection('pairs'),
		getCollection('messages'),
		getCollection('diagnosis'),
		getCollection('probes'),
		getCollection('sums'),
		getCollection('myths'),
		getCollection('guides'),
	]);
	return joinKnowledge({
		site: only(site, 'site'),
		words: only(words, 'words'),
		stations: only(stations, 'stations'),
		sources: only(sources, 'sources'),
		glossary: only(glossary, 'glossary'),
		articles,
		codes,
		pairs,
		messages,
		diagnosis,
		probes,
		sums,
		myths,
		guides,
	});
}

/** @returns the data of a collection that is a single file */
function only<T>([entry]: { data: T }[], name: string): T {
	if (!entry) throw new Error(`The content folder has no ${name}.yaml.`);
	return entry.data;
}
