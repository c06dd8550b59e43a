/** Enterprises in these states do business, and can be asked for a consent (ENT-01). */
const inBusiness: ReadonlySet<string> = new Set(['REGISTERED', 'ACTIVE', 'MOVED_IN']);

export const isInBusiness = (status: string): boolean => inBusiness.has(status);
