import { gatewayFile } from './gateway-file.ts';

/** The id of an operation, as the gateway's safelist reckons it. */
export const { identifyOperation } = (await import(gatewayFile('limits/safelist/operation-id.ts'))) as typeof import('../../apps/gateway/src/limits/safelist/operation-id.ts');
