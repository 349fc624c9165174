import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { schemaLine } from '../content-schemas.ts';
import { AnswerError } from './answers.ts';

/** The example that a new guide is a copy of. */
const example = 'docs/examples/coffee-machine';

/**
 * Begins a guide about another subject by copying the example to a new folder.
 *
 * @param folder the new content folder
 * @returns the paths of its files
 * @throws {AnswerError} when the folder is not empty
 */
export function createSubject(folder: string): string[] {
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new AnswerError(`${folder} already exists and is not empty. Name a new folder.`);
	return readdirSync(example, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(example, join(parentPath, name)).split(sep).join('/'))
		.sort()
		.map((file) => {
			const to = join(folder, file);
			mkdirSync(dirname(to), { recursive: true });
			const text = readFileSync(join(example, file), 'utf8');
			writeFileSync(to, (file.endsWith('.yaml') ? schemaLine(folder, file) : '') + text);
			return file;
		});
}
