import type { SizeClass } from '@qinqing/codes';

/** How much attention an enterprise wants (到访意愿), ENT-35. */
export type VisitMode = 'QUIET' | 'BALANCED' | 'EXPOSURE';

/** ENT-35: large enterprises want quiet, all others the usual measure until they say otherwise. */
export const defaultVisitMode = (sizeClass: SizeClass | null): VisitMode => (sizeClass === 'LARGE' ? 'QUIET' : 'BALANCED');

/** ENT-35: small and micro enterprises long for exposure, but only they can say so; until they have chosen, they are asked. */
export const isExposureOffered = (enterprise: { readonly sizeClass: SizeClass | null; readonly visitMode: VisitMode }): boolean =>
  (enterprise.sizeClass === 'SMALL' || enterprise.sizeClass === 'MICRO') && enterprise.visitMode === 'BALANCED';
