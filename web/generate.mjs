// Writes the TypeScript types of the HTTP contract to src/api/schema.ts; leaves the file alone when they are the same, so that
// nothing that depends on it is built again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../coach-server/src/main/resources/openapi.yaml', import.meta.url);
const target = new URL('src/api/schema.ts', import.meta.url);

const types = await openapiTS(contract, { alphabetize: true, silent: true });
const source = `// Generated from openapi.yaml by generate.mjs. Do not edit.\n${astToString(types)}`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
