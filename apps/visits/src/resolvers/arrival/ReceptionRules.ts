import type { ReceptionRules as StoredRules } from '../../domain/arrival/reception-rules.ts';
import type { ReceptionRulesResolvers, ReceptionZoneResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

/** A tour plan as somebody reads it: the reasons of its blackouts are told to few. */
export interface ShownReceptionRules extends StoredRules {
  readonly areReasonsShown: boolean;
}

export const ReceptionRules: ReceptionRulesResolvers = {
  zones: ({ zones }) => [...zones],
  route: ({ route }) => [...route],
  allowedTopics: ({ allowedTopics }) => [...allowedTopics],
  blackouts: ({ blackouts, areReasonsShown }) => blackouts.map(({ from, to, reason }) => ({ from, to, reason: areReasonsShown ? reason : null })),
};

export const ReceptionZone: ReceptionZoneResolvers = {
  tags: ({ tags }) => [...tags],
  tagLabels: ({ tags }, { locale }) => tags.map((tag) => label('ZoneTag', tag, locale)),
  photoRuleLabel: ({ photoRule }, { locale }) => label('PhotoRule', photoRule, locale),
};
