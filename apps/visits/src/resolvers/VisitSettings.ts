import { showSettings } from '@qinqing/subgraph-server';
import type { Settings } from '../context.ts';
import type { VisitSettingsResolvers } from '../generated/graphql.ts';
import { visitSettings } from '../settings.ts';

/** The settings in force at a place. */
export interface PlacedSettings {
  readonly divisionCode: string;
  readonly resolved: Settings;
}

export const VisitSettings: VisitSettingsResolvers = {
  version: ({ resolved }) => resolved.version,
  settings: ({ resolved }) => showSettings(visitSettings, resolved),
};
