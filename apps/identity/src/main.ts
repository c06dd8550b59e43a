import { createLogger, serve } from '@qinqing/http-server';
import { readConfiguration } from './configuration.ts';
import { createIdentityServer } from './identity-server.ts';

const logger = createLogger('identity');
try {
  const configuration = readConfiguration(process.env);
  const { app, close } = await createIdentityServer(configuration, logger);
  await serve(app, { port: configuration.port, host: configuration.host, onClose: close });
  logger.info({ issuer: configuration.issuer, isDemo: configuration.isDemo }, 'issuer is ready');
} catch (error) {
  logger.fatal({ err: error }, 'identity cannot start');
  process.exit(1);
}
