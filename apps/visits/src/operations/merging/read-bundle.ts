import type { EntityManager } from '@qinqing/database';
import type { MergeBundle, WholeBundle } from '../../domain/merging/bundle.ts';
import { listAgreements, listBundleMembers, listReports } from '../../persistence/merging/bundle-members.ts';
import { listBundlesById } from '../../persistence/merging/bundles.ts';

/** What is decided about a bundle together; the row itself is locked by the caller, so that nobody changes it meanwhile. */
export const readWholeBundle = async (manager: EntityManager, bundle: MergeBundle): Promise<WholeBundle> => {
  const members = await listBundleMembers(manager, [bundle.id]);
  const agreements = await listAgreements(manager, [bundle.id]);
  const reports = await listReports(manager, [bundle.id]);
  return { bundle, members, agreedUnitIds: agreements.map(({ unitId }) => unitId), reportedUnitIds: reports.map(({ unitId }) => unitId) };
};

export const getBundle = async (manager: EntityManager, id: string): Promise<MergeBundle> => {
  const [bundle] = await listBundlesById(manager, [id]);
  if (bundle === undefined) throw new Error(`bundle ${id} is gone`);
  return bundle;
};
