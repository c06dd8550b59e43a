import type { EntityManager } from '@qinqing/database';

/** The department whose chain this database keeps. */
export const readChainName = async (manager: EntityManager): Promise<string> => {
  const [chain]: { name: string }[] = await manager.query('/* audit:name */ SELECT name FROM audit_chain');
  if (chain === undefined) throw new Error('this database keeps no audit chain: its migrations must call createAuditChain');
  return chain.name;
};
