import { loadSigningKey } from '@qinqing/caller';
import { createLogger, serve } from '@qinqing/http-server';
import { createGateway } from './gateway.ts';
import { readSettings } from './settings.ts';

const logger = createLogger('gateway');
try {
  const settings = readSettings(process.env);
  const { app, close } = await createGateway({ settings, signingKey: await loadSigningKey(settings.signingKeyFile), logger });
  await serve(app, { port: settings.port, host: settings.host, onClose: close });
  logger.info({ port: settings.port, departments: Object.keys(settings.peers) }, 'the gateway listens');
} catch (error) {
  logger.fatal({ err: error }, 'the gateway cannot start');
  process.exit(1);
}
