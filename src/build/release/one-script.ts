import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const portable = fileURLToPath(new URL('../../elements/portable.ts', import.meta.url));

/**
 * Bundles all scripts of a site into one classic script, because browsers do not load modules from a disk.
 *
 * @param folder the built site
 * @param scripts the modules that its pages use, as paths below the root; the one of every page first
 * @returns the script; it does nothing when it runs a second time
 */
export async function oneScript(folder: string, scripts: readonly string[]): Promise<string> {
	const entry = '\0every-script';
	const bundle = await rolldown({
		input: entry,
		// A missing script would only be a warning.
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
				// The address of a style sheet that a script loads later.
				transform: (code) => code.replace(/(?<!\[href=)(["'`])\/(assets\/[^"'`]+)\1/g, '(siteRoot+$1$2$1)'),
			},
		],
		transform: { define: { 'import.meta.url': 'siteScript' } },
	});
	const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
	await bundle.close();
	// The not-found page requests it from several places, because it does not know its own path.
	const once = "if(!('started'in document.documentElement.dataset)){document.documentElement.dataset.started='';";
	return `${once}${output[0].code}}`;
}
