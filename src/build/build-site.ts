import './say-errors.ts';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isForPeople } from './build-error.ts';
import { lockCheckout } from './checkout-lock.ts';
import { formatSize, measureFolder } from './measure-folder.ts';
import { seconds } from './progress.ts';
import { replaceFolder } from './replace-folder.ts';

// `npm run build`: builds the site beside the old one, proves it, and only then puts it in its place.
const started = performance.now();
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const { outDir } = values;
/** Inside the checkout, because Astro moves files there from folders of its own and cannot do that across disks. */
const work = resolve('.astro/site');

// What Astro and Vite would take from the environment is decided here, so that no stray variable changes a page.
for (const name of ['SITE', 'BASE_URL', 'ASSETS_PREFIX', 'MODE', 'PROD', 'DEV', 'SSR'])
	Reflect.deleteProperty(process.env, name);
process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// A web server, which is another user, must be able to read what is written.
process.umask(0o022);

try {
	// Before Astro, which would show a setting that cannot be used as a fault of its configuration.
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
	console.error(isForPeople(error) ? `\n${error.message}` : error);
	console.error(`\nNothing was changed in ${outDir}/.`);
	process.exitCode = 1;
}
