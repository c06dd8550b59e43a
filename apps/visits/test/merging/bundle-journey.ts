import type { Caller } from '@qinqing/caller';
import { TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { bureau, bureauUnit, centre, market, representative, settleOne } from '../district.ts';
import { mutate as mutateVisit } from '../calls.ts';
import { goodForm, SEPTEMBER } from '../forms.ts';
import { mutate } from './calls.ts';

export interface Merged {
  readonly firmId: string;
  readonly bundleId: string;
  /** In the order in which they were booked; the first one leads. */
  readonly requestIds: readonly string[];
}

/** Requests of units that belong together, booked one after the other and found necessary. */
export const bookAlike = async (graph: TestSubgraph, firmId: string, units: readonly Partial<Caller>[] = [bureau, market], form: Record<string, unknown> = {}): Promise<string[]> => {
  const ids: string[] = [];
  for (const [place, unit] of units.entries()) {
    const { visitRequest } = await mutateVisit(graph.as(unit, { now: new Date(TEST_NOW.getTime() + place) }), 'requestVisit', goodForm(firmId, form));
    await mutateVisit(graph.as(centre), 'screenVisit', { visitRequestId: visitRequest.id });
    ids.push(visitRequest.id);
  }
  return ids;
};

export const propose = (graph: TestSubgraph, visitRequestIds: readonly string[], changes: Record<string, unknown> = {}): Promise<any> =>
  mutate(graph.as(centre), 'proposeBundle', { visitRequestIds, leadUnitId: bureauUnit, windows: SEPTEMBER, ...changes });

export interface MergedForm {
  readonly firm?: Parameters<typeof settleOne>[1];
  readonly units?: readonly Partial<Caller>[];
  readonly form?: Record<string, unknown>;
  readonly leadUnitId?: string;
}

/** A bundle that the units have not spoken on yet. */
export const proposed = async (graph: TestSubgraph, { firm = {}, units = [bureau, market], form = {}, leadUnitId = bureauUnit }: MergedForm = {}): Promise<Merged> => {
  const { id: firmId } = await settleOne(graph, firm);
  const requestIds = await bookAlike(graph, firmId, units, form);
  const answer = await propose(graph, requestIds, { leadUnitId });
  if (answer.bundle?.state !== 'PROPOSED') throw new Error(JSON.stringify(answer));
  return { firmId, requestIds, bundleId: answer.bundle.id };
};

/** A bundle that all units agree to. */
export const agreed = async (graph: TestSubgraph, form: MergedForm = {}): Promise<Merged> => {
  const merged = await proposed(graph, form);
  for (const unit of new Set(form.units ?? [bureau, market])) {
    const answer = await mutate(graph.as(unit), 'agreeToBundle', { bundleId: merged.bundleId });
    if (answer.__typename !== 'AgreeToBundleSuccess') throw new Error(JSON.stringify(answer));
  }
  return merged;
};

/** A bundle about which the enterprise is asked. */
export const asked = async (graph: TestSubgraph, form: MergedForm = {}): Promise<Merged> => {
  const merged = await agreed(graph, form);
  const answer = await mutate(graph.as(centre), 'askAboutBundle', { bundleId: merged.bundleId });
  if (answer.bundle?.state !== 'ASKED') throw new Error(JSON.stringify(answer));
  return merged;
};

/** A bundle with a date. */
export const scheduled = async (graph: TestSubgraph, form: MergedForm = {}): Promise<Merged> => {
  const merged = await asked(graph, form);
  const answer = await mutate(graph.as(representative(merged.firmId)), 'acceptBundle', { bundleId: merged.bundleId, window: 1 });
  if (answer.bundle?.state !== 'SCHEDULED') throw new Error(JSON.stringify(answer));
  return merged;
};

/** What a caller reads of a bundle. */
export const readBundle = async (graph: TestSubgraph, by: Partial<Caller>, id: string, selection = 'state', now?: Date): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(`query ($id: ID!) { mergeBundle(id: $id) { ${selection} } }`, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.mergeBundle;
};

export const storedStates = async (graph: TestSubgraph, ids: readonly string[]): Promise<string[]> => {
  const rows: { state: string }[] = await graph.sql('SELECT state FROM visit_request WHERE id = ANY($1) ORDER BY created_at, id', [ids]);
  return rows.map(({ state }) => state).toSorted();
};
