import { publish, type EntityManager } from '@qinqing/database';
import { enterpriseProfileChanged, type EnterpriseProfileState, type NewEvent } from '@qinqing/events';
import { knownFacts } from '../domain/core-facts.ts';
import type { EnterpriseFact, KnownFact } from '../domain/enterprise-fact.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { isPersonalFact } from '../domain/fact-definitions.ts';
import { listFactsByPeriod } from '../persistence/facts.ts';
import { listQualifications } from '../persistence/qualifications.ts';

/** Publishes what is on file about an enterprise, at the version of its row, in the transaction that made the version. */
export const publishProfile = async (manager: EntityManager, enterprise: Enterprise, requestId: string): Promise<void> =>
  publish(manager, (await readProfileStates(manager, [enterprise])) as readonly NewEvent[], requestId);

/** The profiles as events, in two statements. */
export const readProfileStates = async (manager: EntityManager, enterprises: readonly Enterprise[]): Promise<NewEvent<EnterpriseProfileState>[]> => {
  const ids = enterprises.map(({ id }) => id);
  const facts = Map.groupBy(await listFactsByPeriod(manager, ids), ({ enterpriseId }) => enterpriseId);
  const qualifications = Map.groupBy(await listQualifications(manager, ids), ({ enterpriseId }) => enterpriseId);
  return enterprises.map((enterprise) => ({
    contract: enterpriseProfileChanged,
    subject: enterprise.id,
    stateVersion: enterprise.version,
    divisionCode: enterprise.divisionCode,
    occurredAt: enterprise.updatedAt,
    data: {
      enterpriseId: enterprise.id,
      establishedOn: enterprise.establishedOn,
      facts: shareableFacts(enterprise, facts.get(enterprise.id) ?? []).map(toProfileFact),
      qualifications: (qualifications.get(enterprise.id) ?? []).map(({ kind, certificateNumber, validFrom, validTo }) => ({ kind, certificateNumber, validFrom, validTo })),
    },
  }));
};

/** Facts on file, what the register's row says where nothing is on file, and no personal data (SHR-14). */
const shareableFacts = (enterprise: Enterprise, onFile: readonly EnterpriseFact[]): readonly KnownFact[] => {
  const recorded = onFile as readonly (EnterpriseFact & KnownFact)[];
  const registered = knownFacts(enterprise, []).filter(({ key }) => !recorded.some((fact) => fact.key === key));
  return [...recorded, ...registered].filter(({ key }) => !isPersonalFact(key));
};

const toProfileFact = ({ key, value, unit, period, asOf, confidence, source }: KnownFact): EnterpriseProfileState['facts'][number] =>
  ({ key, value: value as EnterpriseProfileState['facts'][number]['value'], unit, period, asOf, confidence, source });
