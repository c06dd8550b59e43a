import { type Decision, type EntityManager, isUuid, type OperationResult, runOperation } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { EnterpriseAction } from '../domain/available-actions.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { findEnterprise } from '../persistence/enterprises.ts';
import { authorise } from './authority.ts';
import type { EnterpriseNotFound } from './refusals.ts';

export interface EnterpriseInput {
  readonly enterpriseId: string;
  readonly idempotencyKey: string;
}

export interface EnterpriseOperation<Success, Refusal> {
  readonly mutation: string;
  readonly action: EnterpriseAction;
  readonly input: EnterpriseInput;
  /** Decides, saves and publishes; the enterprise is as it was read in this transaction. */
  readonly decide: (manager: EntityManager, enterprise: Enterprise) => Promise<Decision<Success, Refusal>>;
  readonly readAgain: (manager: EntityManager, reference: string) => Promise<Success>;
}

/**
 * What every action on an enterprise has in common: one transaction, an enterprise that exists, and the caller's right to act on
 * this very enterprise; `decide` adds the action's own rules.
 */
export const actOnEnterprise = <Success, Refusal = never>(
  context: RequestContext,
  { mutation, action, input, decide, readAgain }: EnterpriseOperation<Success, Refusal>,
): Promise<OperationResult<Success, Refusal | EnterpriseNotFound>> =>
  runOperation<Success, Refusal | EnterpriseNotFound>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const enterprise = isUuid(input.enterpriseId) ? await findEnterprise(manager, input.enterpriseId) : null;
      if (enterprise === null) return refuse({ kind: 'EnterpriseNotFound' });
      await authorise(manager, context.caller, enterprise, action);
      return decide(manager, enterprise);
    },
    readAgain,
  });

export const refuse = <Refusal>(refusal: Refusal): { readonly kind: 'refused'; readonly refusal: Refusal } => ({ kind: 'refused', refusal });

/** A success that the enterprise itself stands for. */
export const done = (enterprise: Enterprise): { readonly kind: 'done'; readonly value: Enterprise; readonly reference: string } => ({
  kind: 'done',
  value: enterprise,
  reference: enterprise.id,
});
