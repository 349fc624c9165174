import type { Kind } from './kind.ts';
import { cause } from './kinds/cause.ts';
import { code } from './kinds/code.ts';
import { guide } from './kinds/guide.ts';
import { list } from './kinds/list.ts';
import { myth } from './kinds/myth.ts';
import { pair } from './kinds/pair.ts';
import { probe } from './kinds/probe.ts';
import { question } from './kinds/question.ts';

/** What `npm run new` creates, by the word of the command. */
export const kinds: Readonly<Record<string, Kind>> = { cause, list, code, question, pair, myth, guide, probe };
