import { loadById, loadByOwner } from '@qinqing/subgraph-server';
import type { EntityManager } from '@qinqing/database';
import type DataLoader from 'dataloader';
import type { BundleAgreement, BundleMember, BundleReport, BundleTransition, BundleWindow, MergeBundle } from '../domain/merging/bundle.ts';
import { listAgreements, listBundleMembers, listReports } from '../persistence/merging/bundle-members.ts';
import { listBundlesById, listBundleTransitions, listBundleWindows } from '../persistence/merging/bundles.ts';

/** Merged visits and what belongs to them, read together for all of a page. */
export interface MergingLoaders {
  readonly bundles: DataLoader<string, MergeBundle | null>;
  readonly bundleMembers: DataLoader<string, readonly BundleMember[]>;
  readonly bundleAgreements: DataLoader<string, readonly BundleAgreement[]>;
  readonly bundleReports: DataLoader<string, readonly BundleReport[]>;
  readonly bundleWindows: DataLoader<string, readonly BundleWindow[]>;
  readonly bundleTransitions: DataLoader<string, readonly BundleTransition[]>;
}

export const createMergingLoaders = (manager: EntityManager): MergingLoaders => {
  const byBundle = <Row extends { readonly bundleId: string }>(list: (manager: EntityManager, ids: readonly string[]) => Promise<readonly Row[]>): DataLoader<string, readonly Row[]> =>
    loadByOwner<Row>((ids) => list(manager, ids), ({ bundleId }) => bundleId);
  return {
    bundles: loadById<MergeBundle>((ids) => listBundlesById(manager, ids)),
    bundleMembers: byBundle(listBundleMembers),
    bundleAgreements: byBundle(listAgreements),
    bundleReports: byBundle(listReports),
    bundleWindows: byBundle(listBundleWindows),
    bundleTransitions: byBundle(listBundleTransitions),
  };
};
