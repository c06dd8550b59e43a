import type { BundleAction, BundleObstacle } from '../../domain/merging/bundle-actions.ts';
import type { MergeBundleActionAvailabilityResolvers } from '../../generated/graphql.ts';
import { mergingMessages } from '../../messages/merging.ts';
import { label } from '../../type-defs.ts';

/** An action and what stands against it. */
export interface BundleActionAvailability {
  readonly action: BundleAction;
  readonly obstacle: BundleObstacle | null;
}

export const MergeBundleActionAvailability: MergeBundleActionAvailabilityResolvers = {
  label: ({ action }, { locale }) => label('MergeBundleAction', action, locale),
  isAllowed: ({ obstacle }) => obstacle === null,
  because: ({ obstacle }, { locale }) => (obstacle === null ? null : mergingMessages.obstacle(label('MergeBundleObstacle', obstacle, locale))[locale]),
};
