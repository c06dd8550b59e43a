import { isInJurisdiction } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';
import { insertSetting, runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { isTextWithin } from '../domain/text-length.ts';
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

const LONGEST_SOURCE = 200;

/** A number of the rules is changed by a dated setting, never by a release (SHR-24); the past keeps its numbers. */
export const changeVisitSetting = (context: RequestContext, input: ChangeVisitSettingInput): Promise<OperationResult<string, VisitSettingRejected>> =>
  runOperation<string, VisitSettingRejected>(context.dataSource, {
    mutation: 'changeVisitSetting',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const scope = readDivision(input.divisionCode);
      const fault = findFault(context, input, scope);
      if (fault !== null) return { kind: 'refused', refusal: { kind: 'VisitSettingRejected', key: input.key, fault } };
      const isNew = await insertSetting(manager, {
        scope,
        key: input.key,
        value: JSON.parse(input.value),
        validFrom: input.validFrom,
        source: input.source.trim(),
        changedBy: context.caller.subject,
      });
      if (!isNew) return { kind: 'refused', refusal: { kind: 'VisitSettingRejected', key: input.key, fault: 'ALREADY_SET' } };
      return { kind: 'done', value: scope, reference: scope };
    },
    readAgain: (_manager, reference) => Promise.resolve(reference),
  });

/** In its normal form, since overrides are looked up by it: 440704000 is 440704. */
const readDivision = (text: string): string => {
  const reading = parseDivisionCode(text);
  return reading.ok ? reading.code : text;
};

const findFault = ({ caller, today }: RequestContext, { key, value, validFrom, source }: ChangeVisitSettingInput, scope: string): VisitSettingRejected['fault'] | null => {
  const definition = Object.hasOwn(visitSettings, key) ? visitSettings[key as keyof typeof visitSettings] : null;
  if (definition === null) return 'UNKNOWN_KEY';
  if (!isInJurisdiction(caller, scope)) return 'FOREIGN_DIVISION';
  if (validFrom < today) return 'INVALID_DAY';
  if (!isTextWithin(source, 1, LONGEST_SOURCE)) return 'SOURCE_MISSING';
  return definition.schema.safeParse(parseJson(value)).success ? null : 'INVALID_VALUE';
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
