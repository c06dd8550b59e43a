import { actingEnterpriseOf } from '@qinqing/caller';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import type { StandingInstruction } from '../../domain/standing/standing-instruction.ts';
import type { VisitKind } from '../../domain/visit-kind.ts';
import { findStandingInstruction, insertStandingInstruction, findInstructionVersion } from '../../persistence/standing/standing-instructions.ts';
import type { StandingInstructionRejected, StandingInstructionUnknown } from './refusals.ts';

export interface SetStandingInstructionInput {
  readonly idempotencyKey: string;
  readonly autoRefuseBelow: number | null;
  readonly neverAccept: readonly VisitKind[];
}

const RANGE = { minimum: 0, maximum: 100 };

/** The enterprise has the centre refuse in its name (VIS-41). What it was asked before stays as it is. */
export const setStandingInstruction = (context: RequestContext, input: SetStandingInstructionInput): Promise<OperationResult<StandingInstruction, StandingInstructionRejected>> =>
  runOperation<StandingInstruction, StandingInstructionRejected>(context.dataSource, {
    mutation: 'setStandingInstruction',
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const enterpriseId = actingEnterpriseOf(context.caller);
      const { autoRefuseBelow } = input;
      const neverAccept = [...new Set(input.neverAccept)];
      const isScore = autoRefuseBelow === null || (autoRefuseBelow >= RANGE.minimum && autoRefuseBelow <= RANGE.maximum);
      if (!isScore || (autoRefuseBelow === null && neverAccept.length === 0)) return { kind: 'refused', refusal: { kind: 'StandingInstructionRejected', ...RANGE } };
      const saved = await giveInstruction(context, manager, { enterpriseId, autoRefuseBelow, neverAccept, isWithdrawn: false });
      return { kind: 'done', value: saved, reference: `${enterpriseId}:${saved.version}` };
    },
    readAgain: readInstructionAgain,
  });

/** The enterprise wants to be asked about everything again (VIS-41): a word like the others, so that it is known from when on. */
export const withdrawStandingInstruction = (context: RequestContext, input: { readonly idempotencyKey: string }): Promise<OperationResult<StandingInstruction, StandingInstructionUnknown>> =>
  runOperation<StandingInstruction, StandingInstructionUnknown>(context.dataSource, {
    mutation: 'withdrawStandingInstruction',
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const enterpriseId = actingEnterpriseOf(context.caller);
      const earlier = await findStandingInstruction(manager, enterpriseId);
      if (earlier === null || earlier.isWithdrawn) return { kind: 'refused', refusal: { kind: 'StandingInstructionUnknown' } };
      const saved = await giveInstruction(context, manager, { enterpriseId, autoRefuseBelow: null, neverAccept: [], isWithdrawn: true });
      return { kind: 'done', value: saved, reference: `${enterpriseId}:${saved.version}` };
    },
    readAgain: readInstructionAgain,
  });

type Words = Pick<StandingInstruction, 'enterpriseId' | 'autoRefuseBelow' | 'neverAccept' | 'isWithdrawn'>;

const giveInstruction = async ({ caller, now }: RequestContext, manager: EntityManager, words: Words): Promise<StandingInstruction> => {
  const earlier = await findStandingInstruction(manager, words.enterpriseId);
  const instruction = { ...words, version: (earlier?.version ?? 0) + 1, setBy: caller.subject, setAt: now };
  await insertStandingInstruction(manager, instruction);
  return instruction;
};

const readInstructionAgain = async (manager: EntityManager, reference: string): Promise<StandingInstruction> => {
  const [enterpriseId = '', version] = reference.split(':');
  const instruction = await findInstructionVersion(manager, enterpriseId, Number(version));
  if (instruction === null) throw new Error(`standing instruction ${reference} is gone`);
  return instruction;
};
