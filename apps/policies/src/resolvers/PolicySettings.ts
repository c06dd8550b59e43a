import { showSettings } from '@qinqing/subgraph-server';
import type { Settings } from '../context.ts';
import type { PolicySettingsResolvers } from '../generated/graphql.ts';
import { policySettings } from '../settings.ts';

/** The settings in force at a place. */
export interface PlacedSettings {
  readonly divisionCode: string;
  readonly resolved: Settings;
}

export const PolicySettings: PolicySettingsResolvers = {
  version: ({ resolved }) => resolved.version,
  settings: ({ resolved }) => showSettings(policySettings, resolved),
};
