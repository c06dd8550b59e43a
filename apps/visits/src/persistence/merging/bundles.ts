import { LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { BundleTransition, BundleWindow, MergeBundle } from '../../domain/merging/bundle.ts';
import type { BundleStep } from '../../domain/merging/bundle-state.ts';
import type { TimeSpan } from '../../domain/merging/similarity.ts';
import { mergeBundleEntity } from './bundle-entity.ts';

/** Who acts on a bundle or on one of its members waits here for those who came before, and reads what they left. */
export const lockBundle = (manager: EntityManager, id: string): Promise<MergeBundle | null> => manager.findOne(mergeBundleEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const listBundlesById = (manager: EntityManager, ids: readonly string[]): Promise<MergeBundle[]> => manager.findBy(mergeBundleEntity, { id: In([...ids]) });

/**
 * Saves a new bundle with its members; of two that reach for the same request one gets it, and the other is decided anew.
 *
 * @throws LostRace
 */
export const insertBundle = async (manager: EntityManager, bundle: MergeBundle, members: readonly { readonly visitRequestId: string; readonly unitId: string }[], windows: readonly TimeSpan[]): Promise<void> => {
  await manager.insert(mergeBundleEntity, bundle as object);
  const joined: unknown[] = await manager.query(
    `/* proposeBundle:members */ INSERT INTO merge_bundle_member (bundle_id, visit_request_id, unit_id) SELECT $1, unnest($2::uuid[]), unnest($3::uuid[])
     ON CONFLICT DO NOTHING RETURNING 1`,
    [bundle.id, members.map(({ visitRequestId }) => visitRequestId), members.map(({ unitId }) => unitId)],
  );
  if (joined.length < members.length) throw new LostRace('one of the requests became part of another bundle meanwhile');
  await manager.query(
    `/* proposeBundle:windows */ INSERT INTO merge_bundle_window (bundle_id, position, starts_at, ends_at)
     SELECT $1, place, starts_at, ends_at FROM unnest($2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS w(starts_at, ends_at, place)`,
    [bundle.id, windows.map(({ startsAt }) => startsAt), windows.map(({ endsAt }) => endsAt)],
  );
};

export interface BundleChange {
  readonly steps: readonly BundleStep[];
  readonly changes: Partial<MergeBundle>;
  readonly actor: string;
  readonly reason: string | null;
  readonly now: Date;
}

/** Moves a bundle on and records each step; the database accepts only the successor of the version that was read. */
export const saveBundleSteps = async (manager: EntityManager, bundle: MergeBundle, { steps, changes, actor, reason, now }: BundleChange): Promise<MergeBundle> => {
  const next: MergeBundle = { ...bundle, ...changes, state: steps.at(-1)?.to ?? bundle.state, updatedAt: now, version: bundle.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(mergeBundleEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`bundle ${id} is gone`);
  await manager.query(
    `/* bundles:steps */ INSERT INTO merge_bundle_transition (bundle_id, version, step, event, from_state, to_state, actor, reason, at)
     SELECT $1, $2, place, event, from_state, to_state, $3, $4, $5 FROM unnest($6::text[], $7::text[], $8::text[]) WITH ORDINALITY AS s(event, from_state, to_state, place)`,
    [id, next.version, actor, reason, now, steps.map(({ event }) => event), steps.map(({ from }) => from), steps.map(({ to }) => to)],
  );
  return next;
};

/** The joint windows, first choice first. */
export const listBundleWindows = (manager: EntityManager, bundleIds: readonly string[]): Promise<BundleWindow[]> =>
  manager.query(
    `/* bundles:windows */ SELECT bundle_id AS "bundleId", position, starts_at AS "startsAt", ends_at AS "endsAt"
     FROM merge_bundle_window WHERE bundle_id = ANY($1) ORDER BY bundle_id, position`,
    [bundleIds],
  );

export const listBundleTransitions = (manager: EntityManager, bundleIds: readonly string[]): Promise<BundleTransition[]> =>
  manager.query(
    `/* bundles:history */ SELECT bundle_id AS "bundleId", version::int, event, from_state AS "fromState", to_state AS "toState", actor, reason, at
     FROM merge_bundle_transition WHERE bundle_id = ANY($1) ORDER BY bundle_id, merge_bundle_transition.version, step`,
    [bundleIds],
  );

/** Bundles whose step has run out of time, oldest first. */
export const listOverdueBundleIds = async (manager: EntityManager, now: Date, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query('/* bundles:overdue */ SELECT id FROM merge_bundle WHERE due_at <= $1 ORDER BY due_at LIMIT $2', [now, most]);
  return rows.map(({ id }) => id);
};
