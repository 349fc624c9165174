import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { api, ApiName } from '../../src/schemas/api.ts';
import type { Pair } from '../../src/schemas/pair.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { Words } from '../../src/schemas/words.ts';
import { fill } from '../../src/words/fill.ts';
import { sites } from '../sites.ts';

const fromYaml = <T>(path: string) => parse(readFileSync(path, 'utf8')) as T;
const fromApi = <Name extends ApiName>(name: Name) =>
	JSON.parse(readFileSync(`${sites.guide.outDir}/api/${name}.json`, 'utf8')) as z.output<(typeof api)[Name]>;

/** Words of the interface: a test looks for what a person sees, and the words may change. */
export const words = fromYaml<Words>('content/words.yaml');
export const site = fromYaml<Site>('content/site.yaml');
export const stations = fromYaml<{ id: string; name: string }[]>('content/stations.yaml');
export const pair = fromYaml<Pair>('content/pairs/0x904-0x7.yaml');
export const articles = fromApi('articles');
export const tree = fromApi('diagnosis');
export { fill };

/** The dialog, letter for letter as it is copied from the screen. */
export const dialogText = `Remote Desktop Connection

This computer can't connect to the remote computer.

Try connecting again. If the problem continues, contact the owner of the remote computer or your network administrator.

Error code: 0x904
Extended error code: 0x7
Timestamp (UTC): 11/22/26 10:15:03 AM`;
