import type { RequestContext } from '../../context.ts';
import { bundlePlaceOf, ownUnitsOf } from '../../domain/merging/bundle-access.ts';
import type { MergeBundle, WholeBundle } from '../../domain/merging/bundle.ts';
import { viewBundle, type BundleView } from '../../domain/merging/bundle-view.ts';
import { canSeeRefusals, partiesOf, type VisitPlace } from '../../domain/visit-access.ts';
import type { VisitParty } from '../../domain/visit-actions.ts';

/** A merged visit as the caller stands to it. */
export interface BundleStandpoint {
  readonly whole: WholeBundle;
  readonly place: VisitPlace;
  readonly parties: readonly VisitParty[];
  readonly ownUnitIds: readonly string[];
  readonly canSeeRefusals: boolean;
  readonly view: BundleView;
}

/** Through the request's loaders: a page of bundles costs as much as one. */
export const readBundleStandpoint = async (context: RequestContext, bundle: MergeBundle): Promise<BundleStandpoint> => {
  const [members, agreements, reports, enterprise] = await Promise.all([
    context.bundleMembers.load(bundle.id),
    context.bundleAgreements.load(bundle.id),
    context.bundleReports.load(bundle.id),
    context.enterprises.load(bundle.enterpriseId),
  ]);
  const units = await Promise.all(members.map(({ unitId }) => context.orgUnits.load(unitId)));
  const lineages = new Map(units.flatMap((unit) => (unit === null ? [] : [[unit.id, unit.lineage] as const])));
  const whole = { bundle, members, agreedUnitIds: agreements.map(({ unitId }) => unitId), reportedUnitIds: reports.map(({ unitId }) => unitId) };
  const place = bundlePlaceOf(whole, lineages, enterprise?.liaisonOfficerId ?? null);
  const knows = canSeeRefusals(context.caller, place);
  return { whole, place, parties: partiesOf(context.caller, place), ownUnitIds: ownUnitsOf(context.caller, whole, lineages), canSeeRefusals: knows, view: viewBundle(bundle, knows, context.now) };
};
