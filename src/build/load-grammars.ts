import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPowerShell } from '../content/shells/powershell.ts';

/**
 * Makes ready what the rules for commands read with. Call it once before checkContent. To optimise this grammar takes V8
 * two gigabytes and more time than it saves, so `npm run check` runs with `--liftoff-only`.
 */
export const loadGrammars = (): Promise<void> =>
	loadPowerShell(
		readFileSync(fileURLToPath(import.meta.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm'))),
	);
