import type { Rule } from '../rule.ts';
import { balancedQuotes } from './balanced-quotes.ts';
import { neutralNames } from './neutral-names.ts';
import { oneShell } from './one-shell.ts';
import { powershellChains } from './powershell-chains.ts';
import { powershellParses } from './powershell-parses.ts';
import { realNames } from './real-names.ts';
import { registrySwitches } from './registry-switches.ts';

/**
 * What holds in commands of PowerShell and of the Command Prompt. All that the engine knows of these two shells is in this
 * folder; a guide whose `shells` name neither meets none of it.
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
