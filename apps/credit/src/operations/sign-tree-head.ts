import type { SignedHead } from '@qinqing/audit-chain';
import { runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { CreditTreeHeadUnavailable } from './bank-refusals.ts';

/** Signs the head of the audit chain now (即时签名链头, §10.11); by itself it is signed daily, and soon after each entry. */
export const signTreeHead = (context: RequestContext, input: { readonly idempotencyKey: string }): Promise<OperationResult<SignedHead, CreditTreeHeadUnavailable>> =>
  runOperation<SignedHead, CreditTreeHeadUnavailable>(context.dataSource, {
    mutation: 'signTreeHead',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const head = (await context.signAuditHead?.(manager)) ?? null;
      return head === null || head.size === 0 ? { kind: 'refused', refusal: { kind: 'CreditTreeHeadUnavailable' } } : { kind: 'done', value: head, reference: JSON.stringify(head) };
    },
    readAgain: (_manager, reference) => Promise.resolve(readHead(JSON.parse(reference) as StoredHead)),
  });

type StoredHead = Omit<SignedHead, 'signedAt'> & { readonly signedAt: string };

const readHead = (head: StoredHead): SignedHead => ({ ...head, signedAt: new Date(head.signedAt) });
