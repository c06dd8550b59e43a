import { isInJurisdiction } from '@qinqing/caller';
import { insertSetting, runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { visitSettings } from '../settings.ts';
import type { VisitSettingRejected } from './refusals.ts';

export interface ChangeVisitSettingInput {
  readonly idempotencyKey: string;
  readonly divisionCode: string;
  readonly key: string;
  /** JSON text. */
  readonly value: string;
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  readonly source: string;
}

/** A number of the rules is changed by a dated setting, never by a release (SHR-24); the past keeps its numbers. */
export const changeVisitSetting = (context: RequestContext, input: ChangeVisitSettingInput): Promise<OperationResult<string, VisitSettingRejected>> =>
  runOperation<string, VisitSettingRejected>(context.dataSource, {
    mutation: 'changeVisitSetting',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const fault = findFault(context, input);
      if (fault !== null) return { kind: 'refused', refusal: { kind: 'VisitSettingRejected', key: input.key, fault } };
      const isNew = await insertSetting(manager, {
        scope: input.divisionCode,
        key: input.key,
        value: JSON.parse(input.value),
        validFrom: input.validFrom,
        source: input.source,
        changedBy: context.caller.subject,
      });
      if (!isNew) return { kind: 'refused', refusal: { kind: 'VisitSettingRejected', key: input.key, fault: 'ALREADY_SET' } };
      return { kind: 'done', value: input.divisionCode, reference: input.divisionCode };
    },
    readAgain: (_manager, reference) => Promise.resolve(reference),
  });

const findFault = ({ caller, today }: RequestContext, { key, value, validFrom, divisionCode }: ChangeVisitSettingInput): VisitSettingRejected['fault'] | null => {
  const definition = Object.hasOwn(visitSettings, key) ? visitSettings[key as keyof typeof visitSettings] : null;
  if (definition === null) return 'UNKNOWN_KEY';
  if (!isInJurisdiction(caller, divisionCode)) return 'FOREIGN_DIVISION';
  if (validFrom < today) return 'INVALID_DAY';
  return definition.schema.safeParse(parseJson(value)).success ? null : 'INVALID_VALUE';
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
