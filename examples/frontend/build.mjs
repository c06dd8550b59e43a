import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { OUT_DIR, describeBundle, settings } from './bundle.mjs';

await build(describeBundle({ isProduction: true }));
await copyFile(join(import.meta.dirname, 'index.html'), join(OUT_DIR, 'index.html'));
console.log(`dist/  graph ${settings.graphUrl}  issuer ${settings.issuer}  client ${settings.clientId}`);
