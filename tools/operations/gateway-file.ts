/** The gateway's own code decides what is allowed; tools only call it. */
export const gatewayFile = (path: string): string => new URL(`../../apps/gateway/src/${path}`, import.meta.url).href;
