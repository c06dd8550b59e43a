import { pino, type Logger } from 'pino';

/** JSON lines on stdout. Tokens, assertions and personal data never reach a log (privacy: phones, names of visitors, ID numbers). */
export const createLogger = (service: string, level = process.env.LOG_LEVEL ?? 'info'): Logger =>
  pino({
    name: service,
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['authorization', '*.authorization', 'headers.authorization', '*.headers.authorization', '*.assertion', '*.phone', '*.idNumber', '*.variables'],
      censor: '[redacted]',
    },
  });
