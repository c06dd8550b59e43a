import { gatewayFile } from './gateway-file.ts';

const { createLimitCheck, defaultLimits } = (await import(gatewayFile('limits/operation-limits.ts'))) as typeof import('../../apps/gateway/src/limits/operation-limits.ts');
const { RequestRefused } = (await import(gatewayFile('request-refused.ts'))) as typeof import('../../apps/gateway/src/request-refused.ts');

const check = createLimitCheck(defaultLimits);

/** The limit that an operation exceeds, in the gateway's words (SHR-18); null: none. */
export const findExceededLimit = (text: string): string | null => {
  try {
    check(text);
    return null;
  } catch (error) {
    if (error instanceof RequestRefused) return error.message;
    throw error;
  }
};
