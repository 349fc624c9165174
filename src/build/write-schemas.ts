import './report-errors.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSchemas, schemaFolder } from './content-schemas.ts';

// `npm run schemas`: writes the JSON Schemas with which editors complete and explain content.
mkdirSync(schemaFolder, { recursive: true });
for (const [file, schema] of contentSchemas())
	writeFileSync(join(schemaFolder, file), `${JSON.stringify(schema, null, '\t')}\n`);
