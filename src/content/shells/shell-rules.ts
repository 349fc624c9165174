import type { Rule } from '../rule.ts';
import { balancedQuotes } from './balanced-quotes.ts';
import { neutralNames } from './neutral-names.ts';
import { oneShell } from './one-shell.ts';
import { powershellChains } from './powershell-chains.ts';
import { powershellParses } from './powershell-parses.ts';
import { realNames } from './real-names.ts';
import { registrySwitches } from './registry-switches.ts';

/**
 * Rules for PowerShell and Command Prompt commands. Everything that is specific to these two shells is in this folder; it
 * does not affect guides that use neither.
 */
export const shellRules: readonly Rule[] = [
	powershellParses,
	powershellChains,
	balancedQuotes,
	registrySwitches,
	oneShell,
	realNames,
	neutralNames,
];
