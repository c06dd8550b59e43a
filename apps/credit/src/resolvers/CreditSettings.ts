import { showSettings } from '@qinqing/subgraph-server';
import type { Settings } from '../context.ts';
import type { CreditSettingsResolvers } from '../generated/graphql.ts';
import { creditSettings } from '../settings.ts';

/** The settings in force at a place. */
export interface PlacedSettings {
  readonly divisionCode: string;
  readonly resolved: Settings;
}

export const CreditSettings: CreditSettingsResolvers = {
  version: ({ resolved }) => resolved.version,
  settings: ({ resolved }) => showSettings(creditSettings, resolved),
};
