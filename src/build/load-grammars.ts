import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPowerShell } from '../content/shells/powershell.ts';

/**
 * Loads the parsers that the rules for commands need. Call it once before checkContent. Optimising this grammar takes V8
 * two gigabytes and more time than it saves, so `npm run check` runs with `--liftoff-only`.
 */
export const loadGrammars = (): Promise<void> =>
	loadPowerShell(
		readFileSync(fileURLToPath(import.meta.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm'))),
	);
