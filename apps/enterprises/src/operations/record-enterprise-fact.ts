import { randomUUID } from 'node:crypto';
import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { withFact } from '../domain/core-facts.ts';
import { isNewer, type EnterpriseFact, type KnownFact } from '../domain/enterprise-fact.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { checkFact, type GivenValue } from '../domain/fact-check.ts';
import { definitionOf, type FactKey } from '../domain/fact-definitions.ts';
import { publishEnterprise } from '../events/enterprise-state.ts';
import { publishProfile } from '../events/profile-state.ts';
import { getEnterprise, saveEnterprise } from '../persistence/enterprises.ts';
import { findFact, findNewestFact, insertFact } from '../persistence/facts.ts';
import { readText } from '../read-input.ts';
import { actOnEnterprise, refuse, type EnterpriseInput } from './act-on-enterprise.ts';
import type { EnterpriseNotFound, FactNotAcceptable } from './refusals.ts';

export interface RecordEnterpriseFactInput extends EnterpriseInput {
  readonly key: FactKey;
  readonly value: GivenValue;
  readonly period?: string | null;
  readonly asOf: string;
  /** 0 … 1; left out: 1. */
  readonly confidence?: number;
  readonly source: string;
}

export interface RecordedFact {
  readonly enterprise: Enterprise;
  readonly fact: KnownFact;
}

/** Puts a fact on file (ENT-04). Only the newest fact of a key changes the register's row and, by it, the size class. */
export const recordEnterpriseFact = (
  context: RequestContext,
  input: RecordEnterpriseFactInput,
): Promise<OperationResult<RecordedFact, EnterpriseNotFound | FactNotAcceptable>> => {
  const source = readText('source', input.source, { to: 100 });
  return actOnEnterprise<RecordedFact, FactNotAcceptable>(context, {
    mutation: 'recordEnterpriseFact',
    action: 'RECORD_FACT',
    input,
    decide: async (manager, enterprise) => {
      const { key, asOf, confidence = 1 } = input;
      const period = input.period ?? null;
      const check = checkFact({ key, value: input.value, period, asOf, confidence }, context.today);
      if (!check.ok) return refuse({ kind: 'FactNotAcceptable', key, problem: check.problem });

      const onFile = await findNewestFact(manager, enterprise.id, key);
      const fact: EnterpriseFact & KnownFact = {
        id: randomUUID(),
        enterpriseId: enterprise.id,
        key,
        value: check.value,
        unit: definitionOf(key).unit,
        period,
        asOf,
        confidence,
        source,
        recordedBy: context.caller.subject,
        recordedAt: context.now,
      };
      await insertFact(manager, fact);
      const after = isNewer(fact, onFile) ? withFact(enterprise, key, check.value) : enterprise;
      const saved = await saveEnterprise(manager, enterprise, changesBetween(enterprise, after), context.now);
      await publishProfile(manager, saved, context.requestId);
      await publishEnterprise(manager, saved, context.requestId);
      return { kind: 'done', value: { enterprise: saved, fact }, reference: fact.id };
    },
    readAgain: async (manager, reference) => {
      const fact = await findFact(manager, reference);
      if (fact === null) throw new Error(`fact ${reference} is gone`);
      return { enterprise: await getEnterprise(manager, fact.enterpriseId), fact: fact as RecordedFact['fact'] };
    },
  });
};

const changesBetween = (before: Enterprise, after: Enterprise): Partial<Enterprise> =>
  Object.fromEntries(Object.entries(after).filter(([field, value]) => value !== before[field as keyof Enterprise]));
