import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../competitors/package.json', import.meta.url));
const { createGatewayRuntime } = require('@graphql-hive/gateway-runtime') as { createGatewayRuntime: (options: object) => (request: unknown, response: unknown) => void };
const { unifiedGraphHandler } = require('@graphql-hive/router-runtime') as { unifiedGraphHandler: unknown };

/** Hive Gateway's runtime, with its own planner or with the Rust planner (`HIVE_PLANNER=rust`), with or without sharing requests that are alike. */
const isSharing = process.env.DEDUPLICATE === '1';
const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.env.SUPERGRAPH_FILE!, 'utf8'),
  ...(process.env.HIVE_PLANNER === 'rust' && { unifiedGraphHandler }),
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: isSharing } } },
  inboundInflightRequestDeduplication: isSharing,
  logging: false,
  graphiql: false,
  landingPage: false,
});
createServer(gateway).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
