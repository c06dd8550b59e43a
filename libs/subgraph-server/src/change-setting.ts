import { isInJurisdiction } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';
import { insertSetting, runOperation, type OperationResult } from '@qinqing/database';
import { shanghaiDate } from '@qinqing/working-time';
import type { BaseContext } from './department.ts';
import type { ResolvedSettings, SettingsDefinition } from './settings.ts';
import { say, type Wording } from './wording.ts';

export interface ChangeSettingInput {
  readonly idempotencyKey: string;
  readonly divisionCode: string;
  readonly key: string;
  /** JSON text. */
  readonly value: string;
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  readonly source: string;
}

export type SettingFault = 'UNKNOWN_KEY' | 'INVALID_VALUE' | 'ALREADY_SET' | 'INVALID_DAY' | 'FOREIGN_DIVISION' | 'SOURCE_MISSING';

/** Why a setting was not changed; `Kind` is the name of the department's GraphQL type. */
export interface SettingRejected<Kind extends string = string> {
  readonly kind: Kind;
  readonly key: string;
  readonly fault: SettingFault;
}

export interface SettingChange<Kind extends string> {
  /** The mutation's name, e.g. `changeVisitSetting`. */
  readonly mutation: string;
  readonly refusal: Kind;
  readonly definition: SettingsDefinition;
  readonly input: ChangeSettingInput;
}

const LONGEST_SOURCE = 200;

/**
 * A number of the rules is changed by a dated setting, never by a release (调整规则参数, SHR-24); the past keeps its numbers.
 *
 * @returns the division in its normal form, since overrides are looked up by it: 440704000 is 440704
 */
export const changeSetting = <Kind extends string>(
  context: BaseContext,
  { mutation, refusal, definition, input }: SettingChange<Kind>,
): Promise<OperationResult<string, SettingRejected<Kind>>> =>
  runOperation<string, SettingRejected<Kind>>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const reject = (fault: SettingFault) => ({ kind: 'refused', refusal: { kind: refusal, key: input.key, fault } }) as const;
      const scope = readDivision(input.divisionCode);
      const fault = findFault(context, definition, input, scope);
      if (fault !== null) return reject(fault);
      const { key, value, validFrom, source } = input;
      const isNew = await insertSetting(manager, { scope, key, value: JSON.parse(value), validFrom, source: source.trim(), changedBy: context.caller.subject });
      return isNew ? { kind: 'done', value: scope, reference: scope } : reject('ALREADY_SET');
    },
    readAgain: (_manager, reference) => Promise.resolve(reference),
  });

const readDivision = (text: string): string => {
  const reading = parseDivisionCode(text);
  return reading.ok ? reading.code : text;
};

const findFault = ({ caller, now }: BaseContext, definition: SettingsDefinition, { key, value, validFrom, source }: ChangeSettingInput, scope: string): SettingFault | null => {
  const setting = Object.hasOwn(definition, key) ? definition[key] : undefined;
  const length = [...source.trim()].length;
  if (setting === undefined) return 'UNKNOWN_KEY';
  if (!isInJurisdiction(caller, scope)) return 'FOREIGN_DIVISION';
  if (validFrom < shanghaiDate(now)) return 'INVALID_DAY';
  if (length < 1 || length > LONGEST_SOURCE) return 'SOURCE_MISSING';
  return setting.schema.safeParse(parseJson(value)).success ? null : 'INVALID_VALUE';
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export interface ShownSetting {
  readonly key: string;
  /** JSON text. */
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly isDefault: boolean;
}

/** Every number in force with its unit and source: whoever is judged by one may read it. */
export const showSettings = <Definition extends SettingsDefinition>(definition: Definition, resolved: ResolvedSettings<Definition>): ShownSetting[] =>
  Object.entries(definition).map(([key, { unit, source }]) => ({ key, value: JSON.stringify(resolved.values[key]), unit, source, isDefault: !resolved.overridden.has(key) }));

/** What a rejected setting says to the person who wanted it; `query` is where the keys are listed. */
export const settingRejectedWording = ({ key, fault }: Pick<SettingRejected, 'key' | 'fault'>, query: string): Wording => {
  const faults: Readonly<Record<SettingFault, Wording>> = {
    UNKNOWN_KEY: say(`没有名为“${key}”的参数。请从${query}中选择。`, `There is no setting "${key}". Take a key from ${query}.`),
    INVALID_VALUE: say(`“${key}”的值无效，请按其单位填写JSON。`, `The value of "${key}" is not valid: give JSON in its unit.`),
    ALREADY_SET: say(`“${key}”在该日已有设定，请另选生效日。`, `"${key}" already has a value from that day on. Choose another day.`),
    SOURCE_MISSING: say('请注明依据文件（1–200字）。', 'Name the document that decided it, in 1–200 characters.'),
    INVALID_DAY: say('生效日不能早于今天。', 'The first day must not be before today.'),
    FOREIGN_DIVISION: say('该区划不在您的辖区内。', 'The division is outside your jurisdiction.'),
  };
  return faults[fault];
};
