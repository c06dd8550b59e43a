import { showSettings } from '@qinqing/subgraph-server';
import type { Settings } from '../context.ts';
import type { AppealSettingsResolvers } from '../generated/graphql.ts';
import { appealSettings } from '../settings.ts';

/** The settings in force at a place. */
export interface PlacedSettings {
  readonly divisionCode: string;
  readonly resolved: Settings;
}

export const AppealSettings: AppealSettingsResolvers = {
  version: ({ resolved }) => resolved.version,
  settings: ({ resolved }) => showSettings(appealSettings, resolved),
};
