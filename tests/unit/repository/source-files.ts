const maxLines = 250;

/** Names that say nothing of the domain; such folders become drawers. */
const drawer = /^(utils?|helpers?|common|misc|lib|shared)$/i;

/**
 * @param files text of source files by path
 * @returns files that are too long, and names of files and folders that say nothing
 */
export function wrongInSource(files: ReadonlyMap<string, string>): string[] {
	return [...files].flatMap(([path, text]) => {
		const lines = text.replace(/\n$/, '').split('\n').length;
		const drawers = path.split('/').filter((part) => drawer.test(part.replace(/\..*$/, '')));
		return [
			...(lines > maxLines ? [`${path} has ${lines} lines; ${maxLines} are allowed.`] : []),
			...drawers.map((part) => `${path}: "${part}" says nothing. Name it after a thing of the domain.`),
		];
	});
}
