import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { readContent } from '../../src/guide/read-content.ts';
import type { api, ApiName } from '../../src/schemas/api.ts';
import type { PairEntry } from '../../src/schemas/pair.ts';
import { fill } from '../../src/text/fill.ts';
import { sites } from '../sites.ts';

const fromYaml = <T>(path: string) => parse(readFileSync(path, 'utf8')) as T;
const fromApi = <Name extends ApiName>(name: Name) =>
	JSON.parse(readFileSync(`${sites.guide.outDir}/api/${name}.json`, 'utf8')) as z.output<(typeof api)[Name]>;

const content = readContent('content');

/** Interface strings: a test looks for what a person sees, and the wording may change. */
export const words = content.words[0]!.data;
export const site = content.site[0]!.data;
export const stations = fromYaml<{ id: string; name: string }[]>('content/stages.yaml');
export const pair = fromYaml<PairEntry>('content/pairs/0x904-0x7.yaml');
export const articles = fromApi('articles');
export const tree = fromApi('diagnosis');
export { fill };

/** The dialog, exactly as it is copied from the screen. */
export const dialogText = `Remote Desktop Connection

This computer can't connect to the remote computer.

Try connecting again. If the problem continues, contact the owner of the remote computer or your network administrator.

Error code: 0x904
Extended error code: 0x7
Timestamp (UTC): 11/22/26 10:15:03 AM`;
