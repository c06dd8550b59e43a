import { divisionLineage, type DivisionCode } from '@qinqing/codes';
import { listSettings, type SettingRow } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';

/** A number of the domain: its default, what it counts, and who says so. */
export interface SettingDefinition<Value = unknown> {
  readonly default: Value;
  readonly schema: z.ZodType<Value>;
  readonly unit: string;
  /** A requirement ID with [S], [D] or [L], or a regulation. */
  readonly source: string;
}

export type SettingsDefinition = Readonly<Record<string, SettingDefinition>>;

export type SettingValues<Definition extends SettingsDefinition> = {
  readonly [Key in keyof Definition]: Definition[Key] extends SettingDefinition<infer Value> ? Value : never;
};

export interface ResolvedSettings<Definition extends SettingsDefinition> {
  readonly values: SettingValues<Definition>;
  /** Names the overrides in force, e.g. `default` or `12+15`; a decision stores the version that it used. */
  readonly version: string;
}

export const defineSettings = <const Definition extends SettingsDefinition>(definition: Definition): Definition => definition;

/** One setting with its value's type taken from its schema. */
export const setting = <Value>(definition: SettingDefinition<Value>): SettingDefinition<Value> => definition;

/**
 * The settings in force somewhere on a day: the most specific override wins, from the unit over the town, district and
 * city up to the province, else the default. One SQL statement.
 *
 * @param day YYYY-MM-DD in Shanghai
 * @throws when a stored value breaks its schema: a wrong limit must not pass silently
 */
export const resolveSettings = async <Definition extends SettingsDefinition>(
  manager: EntityManager,
  definition: Definition,
  place: { readonly divisionCode: string; readonly unitId?: string | null },
  day: string,
): Promise<ResolvedSettings<Definition>> => {
  const scopes = [...(place.unitId ? [`unit:${place.unitId}`] : []), ...divisionLineage(place.divisionCode as DivisionCode)];
  const rows = await listSettings(manager, scopes, day);
  const overrides = Object.keys(definition).flatMap((key) => {
    const row = mostSpecific(rows, key, scopes);
    return row === null ? [] : [row];
  });
  const values = Object.fromEntries(Object.entries(definition).map(([key, { default: standard }]) => [key, standard]));
  for (const row of overrides) values[row.key] = readValue(definition, row);
  return {
    values: Object.freeze(values) as SettingValues<Definition>,
    version: overrides.length === 0 ? 'default' : overrides.map(({ id }) => id).sort().join('+'),
  };
};

const mostSpecific = (rows: readonly SettingRow[], key: string, scopes: readonly string[]): SettingRow | null => {
  const candidates = rows.filter((row) => row.key === key);
  for (const scope of scopes) {
    const newest = candidates.findLast((row) => row.scope === scope);
    if (newest !== undefined) return newest;
  }
  return null;
};

const readValue = (definition: SettingsDefinition, row: SettingRow): unknown => {
  const parsed = definition[row.key]?.schema.safeParse(row.value);
  if (parsed?.success !== true) throw new Error(`setting ${row.key} of ${row.scope} (id ${row.id}) is not a valid value: correct the setting`);
  return parsed.data;
};
