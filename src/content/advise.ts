import { longSentences } from './advice/long-sentences.ts';
import { passiveVoice } from './advice/passive-voice.ts';
import { applyRule } from './check-content.ts';
import type { Finding } from './finding.ts';
import type { Content } from './parse-content.ts';
import type { Rule } from './rule.ts';

/** What an author should hear, without being stopped by it. */
const advice: readonly Rule[] = [longSentences, passiveVoice];

/** @returns everything that could read better */
export const adviseOn = (content: Content): Finding[] => advice.flatMap((rule) => applyRule(rule, content));
