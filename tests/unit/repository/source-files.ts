const maxLines = 250;

/** Names without meaning in the domain; such folders become junk drawers. */
const drawer = /^(utils?|helpers?|common|misc|lib|shared)$/i;

/**
 * @param files text of source files by path
 * @returns files that are too long, and meaningless names of files and folders
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
