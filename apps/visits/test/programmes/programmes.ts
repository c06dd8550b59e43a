import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { mutate as act } from '../calls.ts';
import { bureau, centre, representative } from '../district.ts';
import { goodForm, SEPTEMBER } from '../forms.ts';
import { mutate } from './calls.ts';

const { enterpriseId: _enterprise, windows: _windows, idempotencyKey: _key, ...form } = goodForm('');
/** What all stops have in common. */
export const sharedForm: Record<string, unknown> = form;

export const stopsAt = (...enterpriseIds: string[]): Record<string, unknown> => ({ ...sharedForm, stops: enterpriseIds.map((enterpriseId) => ({ enterpriseId, windows: SEPTEMBER })) });

export const anyOf = (count: number, criteria: Record<string, unknown> = {}): Record<string, unknown> => ({ ...sharedForm, criteria: { count, windows: SEPTEMBER, ...criteria } });

/** Books a programme and returns its id. */
export const bookProgramme = async (graph: TestSubgraph, input: Record<string, unknown>, by: Partial<Caller> = bureau): Promise<string> => {
  const result = await mutate(graph.as(by), 'requestVisitProgramme', input);
  if (result.__typename !== 'RequestVisitProgrammeSuccess') throw new Error(JSON.stringify(result));
  return result.programme.id as string;
};

export const fill = (graph: TestSubgraph, visitProgrammeId: string, enterpriseIds: readonly string[]): Promise<any> => mutate(graph.as(centre), 'fillVisitProgramme', { visitProgrammeId, enterpriseIds });

/** What a caller reads of a programme. */
export const readProgramme = async (graph: TestSubgraph, by: Partial<Caller>, id: string, selection = 'state stops { id state enterprise { id } }', now?: Date): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(`query ($id: ID!) { visitProgramme(id: $id) { ${selection} } }`, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.visitProgramme;
};

/** The stop of an enterprise, as the centre reads it. */
export const stopAt = async (graph: TestSubgraph, programmeId: string, enterpriseId: string): Promise<string> => {
  const { stops } = await readProgramme(graph, centre, programmeId);
  return stops.find(({ enterprise }: any) => enterprise.id === enterpriseId).id as string;
};

/** Takes a stop as far as the enterprise's answer. */
export const askStop = async (graph: TestSubgraph, id: string): Promise<void> => {
  await act(graph.as(centre), 'screenVisit', { visitRequestId: id });
  const asked = await act(graph.as(centre), 'askEnterprise', { visitRequestId: id });
  if (asked.visitRequest?.state !== 'PENDING_ENTERPRISE') throw new Error(JSON.stringify(asked));
};

export const acceptStop = (graph: TestSubgraph, id: string, enterpriseId: string): Promise<any> => act(graph.as(representative(enterpriseId)), 'acceptVisit', { visitRequestId: id, window: 1 });
export const refuseStop = (graph: TestSubgraph, id: string, enterpriseId: string): Promise<any> => act(graph.as(representative(enterpriseId)), 'refuseVisit', { visitRequestId: id });
