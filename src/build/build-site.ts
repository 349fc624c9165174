import './report-errors.ts';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isUserError } from './build-error.ts';
import { lockCheckout } from './checkout-lock.ts';
import { formatSize, measureFolder } from './measure-folder.ts';
import { seconds } from './progress.ts';
import { replaceFolder } from './replace-folder.ts';

// `npm run build`: builds the site next to the old one, checks it, and only then replaces the old one.
const started = performance.now();
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const { outDir } = values;
/** Inside the checkout, because Astro moves files there from its own folders and cannot do that across disks. */
const work = resolve('.astro/site');

// Set the variables that Astro and Vite read, so that no stray variable changes a page.
for (const name of ['SITE', 'BASE_URL', 'ASSETS_PREFIX', 'MODE', 'PROD', 'DEV', 'SSR'])
	Reflect.deleteProperty(process.env, name);
process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// The web server, which runs as another user, must be able to read the files.
process.umask(0o022);

try {
	// Before Astro, which would report an invalid setting as an error in its configuration.
	await import('../settings.ts');
	const unlock = lockCheckout(resolve('.astro/build.lock'));
	try {
		rmSync(work, { recursive: true, force: true });
		const { build } = await import('astro');
		console.log(`Building ${outDir}/`);
		await build({ outDir: work, logLevel: 'warn' });
		const { files, pages, bytes } = measureFolder(work);
		replaceFolder(work, outDir);
		const took = seconds(performance.now() - started);
		console.log(`Built ${outDir}/ in ${took}: ${pages} pages, ${files} files, ${formatSize(bytes)}.`);
	} finally {
		unlock();
	}
} catch (error) {
	console.error(isUserError(error) ? `\n${error.message}` : error);
	console.error(`\nNothing was changed in ${outDir}/.`);
	process.exitCode = 1;
}
