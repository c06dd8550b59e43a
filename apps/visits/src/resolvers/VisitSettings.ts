import type { Settings } from '../context.ts';
import type { VisitSettingsResolvers } from '../generated/graphql.ts';
import { visitSettings, type VisitSettingKey } from '../settings.ts';

/** The settings in force at a place. */
export interface PlacedSettings {
  readonly divisionCode: string;
  readonly resolved: Settings;
}

export const VisitSettings: VisitSettingsResolvers = {
  version: ({ resolved }) => resolved.version,
  settings: ({ resolved }) =>
    (Object.keys(visitSettings) as VisitSettingKey[]).map((key) => ({
      key,
      value: JSON.stringify(resolved.values[key]),
      unit: visitSettings[key].unit,
      source: visitSettings[key].source,
      isDefault: !resolved.overridden.has(key),
    })),
};
