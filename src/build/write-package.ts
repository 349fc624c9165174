import './report-errors.ts';
import { parseArgs } from 'node:util';
import { writePackage } from './package.ts';

// `npm run package`: writes the decoder as a package.
const { values } = parseArgs({ options: { outDir: { type: 'string', default: '.astro/package' } } });
await writePackage(values.outDir);
console.log(`Wrote ${values.outDir}/. Nothing is published; "npm pack ${values.outDir}" makes an archive of it.`);
