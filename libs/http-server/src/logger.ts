import { pino, type Logger } from 'pino';

/**
 * Tokens, assertions and personal data, as a field of a log line or of something in it. A failed statement carries its parameters, and the
 * row that it failed on: whatever somebody has written stands in them.
 */
const never = ['authorization', 'assertion', 'phone', 'idNumber', 'variables', 'parameters', 'detail'];

/** JSON lines on stdout. Tokens, assertions and personal data never reach a log (privacy: phones, names of visitors, ID numbers). */
export const createLogger = (service: string, level = process.env.LOG_LEVEL ?? 'info'): Logger =>
  pino({
    name: service,
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: never.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
  });
