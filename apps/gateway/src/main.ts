import { loadSigningKey } from '@qinqing/caller';
import { migrate } from '@qinqing/database';
import { createLogger, serve } from '@qinqing/http-server';
import { migrations } from '../migrations/index.ts';
import { createGateway } from './gateway.ts';
import { openDatabase } from './persistence/database.ts';
import { createCallLeases, removeOldLeases } from './persistence/call-leases.ts';
import { sweepEachMinute } from './persistence/sweep.ts';
import { createUsedProofs, removeExpiredProofs } from './persistence/used-proofs.ts';
import { readSettings } from './settings.ts';

const logger = createLogger('gateway');
try {
  const settings = readSettings(process.env);
  if (settings.ownerDatabaseUrl !== undefined) await migrate(settings.ownerDatabaseUrl, migrations);
  const database = openDatabase(settings.databaseUrl, logger);
  const sweep = sweepEachMinute(database, [removeExpiredProofs, removeOldLeases], logger);
  const { app, close } = await createGateway({ settings, signingKey: await loadSigningKey(settings.signingKeyFile), usedProofs: createUsedProofs(database, logger), callLeases: createCallLeases(database), logger });
  const closeAll = async (): Promise<void> => {
    sweep.stop();
    await close();
    await database.end();
  };
  await serve(app, { port: settings.port, host: settings.host, lingerMs: settings.edge.lingerMs, onClose: closeAll });
  logger.info({ port: settings.port, departments: Object.keys(settings.peers) }, 'the gateway listens');
} catch (error) {
  logger.fatal({ err: error }, 'the gateway cannot start');
  process.exit(1);
}
