import { sealEntries, signDueHead } from '@qinqing/audit-chain';
import type { SigningKey } from '@qinqing/caller';
import type { DataSource } from '@qinqing/database';
import type { Logger } from 'pino';
import type { Department } from './department.ts';
import type { Clock } from './domain-clock.ts';
import { listen } from './listen.ts';
import { startLoop } from './wakeable-loop.ts';

export interface AuditChainParts {
  readonly department: Pick<Department, 'name' | 'auditChain'>;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly signingKey: SigningKey;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Entries have their place within a second (§10.11) even when a notice is lost or another sealer died. */
const REST_MS = 500;
const SIGN_EVERY_MS = 1_000;

/**
 * Seals the department's audit entries as they are committed, and signs heads when they are due: daily, and soon after
 * entries were sealed. On every replica; the database sees to it that one at a time does it.
 */
export const keepAuditChain = ({ department, dataSource, databaseUrl, signingKey, clock, log }: AuditChainParts): { stop(): Promise<void> } => {
  if (department.auditChain === undefined) return { stop: () => Promise.resolve() };
  const { name } = department.auditChain;
  if (name !== signingKey.name) throw new Error(`the audit chain of ${name} cannot be signed with the key of ${signingKey.name}`);
  const sealing = startLoop({
    step: async () => (await sealEntries(dataSource)) > 0,
    pauseMs: REST_MS,
    onError: (error) => log.error({ err: error }, 'audit entries could not be sealed'),
  });
  const signing = startLoop({
    step: async () => {
      await signDueHead(dataSource, signingKey, clock());
      return false;
    },
    pauseMs: SIGN_EVERY_MS,
    onError: (error) => log.error({ err: error }, 'the head of the audit chain could not be signed'),
  });
  const stopListening = listen(databaseUrl, ['audit'], () => sealing.wake());
  return { stop: async () => void (await Promise.all([stopListening(), sealing.stop(), signing.stop()])) };
};
