import { writeFileSync } from 'node:fs';
import { thirdParty } from './third-party.ts';

writeFileSync('docs/third-party.md', thirdParty());
