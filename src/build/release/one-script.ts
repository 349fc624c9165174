import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const portable = fileURLToPath(new URL('../../elements/portable.ts', import.meta.url));

/**
 * Makes one classic script of all scripts of a site. Browsers refuse modules from a disk.
 *
 * @param folder the built site
 * @param scripts the modules that its pages name, as paths below the root; the one of every page first
 * @returns the script; it does nothing where it has run before
 */
export async function oneScript(folder: string, scripts: readonly string[]): Promise<string> {
	const entry = '\0every-script';
	const bundle = await rolldown({
		input: entry,
		// A script that is missing would only be warned of.
		onLog: (_level, { message }) => {
			throw new Error(message);
		},
		plugins: [
			{
				name: 'every-script',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) =>
					id === entry
						? [portable, ...scripts.map((path) => resolve(folder, path))]
								.map((path) => `import ${JSON.stringify(path)};`)
								.join('\n')
						: undefined,
				// The address of a style that a script loads later.
				transform: (code) => code.replace(/(?<!\[href=)(["'`])\/(assets\/[^"'`]+)\1/g, '(siteRoot+$1$2$1)'),
			},
		],
		transform: { define: { 'import.meta.url': 'siteScript' } },
	});
	const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
	await bundle.close();
	// The not-found page asks for it in several places, because it does not know where it is.
	const once = "if(!('started'in document.documentElement.dataset)){document.documentElement.dataset.started='';";
	return `${once}${output[0].code}}`;
}
