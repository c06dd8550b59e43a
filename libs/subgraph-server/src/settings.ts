import { divisionLineage, type DivisionCode } from '@qinqing/codes';
import { type EntityManager, listSettings, type SettingRow } from '@qinqing/database';
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
  /** Keys whose value is an override. */
  readonly overridden: ReadonlySet<string>;
}

export const defineSettings = <const Definition extends SettingsDefinition>(definition: Definition): Definition => definition;

/** One setting with its value's type taken from its schema. */
export const setting = <Value>(definition: SettingDefinition<Value>): SettingDefinition<Value> => definition;

/** A place whose rules are asked for: a division, and the unit in it if its own rules count. */
export interface SettingPlace {
  readonly divisionCode: string;
  readonly unitId?: string | null;
}

/**
 * The settings in force at each place on a day: the most specific override wins, from the unit over the town, district and
 * city up to the province, else the default. One SQL statement for all places.
 *
 * @param day YYYY-MM-DD in Shanghai
 * @throws when a stored value breaks its schema: a wrong limit must not pass silently
 */
export const resolveSettings = async <Definition extends SettingsDefinition>(
  manager: EntityManager,
  definition: Definition,
  places: readonly SettingPlace[],
  day: string,
): Promise<ResolvedSettings<Definition>[]> => {
  const rows = await listSettings(manager, [...new Set(places.flatMap(scopesOf))], day);
  return places.map((place) => resolveAt(definition, rows, scopesOf(place)));
};

const scopesOf = ({ divisionCode, unitId }: SettingPlace): readonly string[] => [
  ...(unitId ? [`unit:${unitId}`] : []),
  ...divisionLineage(divisionCode as DivisionCode),
];

const resolveAt = <Definition extends SettingsDefinition>(definition: Definition, rows: readonly SettingRow[], scopes: readonly string[]): ResolvedSettings<Definition> => {
  const overrides = Object.keys(definition).flatMap((key) => mostSpecific(rows, key, scopes) ?? []);
  const values = Object.fromEntries(Object.entries(definition).map(([key, { default: standard }]) => [key, standard]));
  for (const row of overrides) values[row.key] = readValue(definition, row);
  return {
    values: Object.freeze(values) as SettingValues<Definition>,
    version: overrides.length === 0 ? 'default' : overrides.map(({ id }) => id).join('+'),
    overridden: new Set(overrides.map(({ key }) => key)),
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
