import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { mutate } from './calls.ts';
import { DIVISION, housingUnit, operator, transportUnit } from './district.ts';

/** 园区道路: what is said of roads is clear to the classifier. */
export const ROADS = catalogue.find(({ name }) => name.zh === '园区道路')?.code ?? '';
export const ROADS_TEXT = '园区主干道坑洼严重，货车颠簸，希望尽快修补';

/** Every item with its units; all are the housing bureau's, save for those that are given. */
export const wholeRouting = (unitsOf: Readonly<Record<string, readonly string[]>> = { [ROADS]: [housingUnit, transportUnit] }): { itemCode: string; unitIds: readonly string[] }[] =>
  catalogue.map(({ code }) => ({ itemCode: code, unitIds: unitsOf[code] ?? [housingUnit] }));

export const draft = async (graph: TestSubgraph, rows: readonly object[], divisionCode = DIVISION, by: Partial<Caller> = operator): Promise<string> => {
  const result = await mutate(graph.as(by), 'draftRouting', { divisionCode, rows });
  if (result.__typename !== 'DraftRoutingSuccess') throw new Error(JSON.stringify(result));
  return result.routing.id as string;
};

/** Puts a whole routing in force. */
export const route = async (graph: TestSubgraph, rows: readonly object[] = wholeRouting(), divisionCode = DIVISION): Promise<string> => {
  const routingId = await draft(graph, rows, divisionCode);
  const result = await mutate(graph.as(operator), 'publishRouting', { routingId });
  if (result.__typename !== 'PublishRoutingSuccess') throw new Error(JSON.stringify(result));
  return routingId;
};
