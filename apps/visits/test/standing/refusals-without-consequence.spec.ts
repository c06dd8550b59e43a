import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Caller, type Role } from '@qinqing/caller';
import { official } from '@qinqing/testing';
import { getNamedType, isEnumType, isNonNullType, isObjectType, isRequiredArgument, type GraphQLField } from 'graphql';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, liaison, liaisonOfficer, market, office, superior, UNKNOWN_ID } from '../district.ts';
import { selectEverything } from '../every-field.ts';
import { OCTOBER } from '../forms.ts';
import { buildWorld, type World } from './two-worlds.ts';

/** Whoever may not learn of refusals; the last one stands for all roles that have nothing to do with visits. */
const readers: readonly (readonly [string, Partial<Caller>])[] = [
  ['the unit', bureau],
  ['another unit', market],
  ['the superior of both', superior],
  ['the government office', office],
  ['the liaison', liaison],
  ['a unit’s officer with every role but those of the centre and of enterprises', official('many', roles.filter((role): role is Role => !['SERVICE_CENTRE', 'LEGAL_REPRESENTATIVE', 'CLERK', 'PUBLIC'].includes(role)), { unitId: bureau.unitId ?? null, officerId: liaisonOfficer })],
  ['the public', { subject: 'public', roles: ['PUBLIC'] }],
];

let worlds: readonly [World, World];

beforeAll(async () => {
  worlds = [await buildWorld('REFUSED'), await buildWorld('OTHERWISE')];
}, 120_000);
afterAll(() => Promise.all(worlds.map(({ graph }) => graph.close())));

/** Values for what a root field requires; a field that requires something else has to be told here how to ask it. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  divisionCode: ['440704'],
  month: ['2025-09', '2025-10'],
  week: ['2025-09-08'],
  quarter: ['2025-Q3'],
};

const argumentsOf = (field: GraphQLField<unknown, unknown>, { requestIds, enterpriseIds }: World): readonly Record<string, unknown>[] => {
  const values: Readonly<Record<string, readonly unknown[]>> = { ...given, enterpriseId: enterpriseIds, visitRequestId: requestIds, id: field.name === 'visitRequest' ? requestIds : [UNKNOWN_ID] };
  return field.args.filter(isRequiredArgument).reduce<readonly Record<string, unknown>[]>(
    (all, { name, type }) => {
      const inner = getNamedType(isNonNullType(type) ? type.ofType : type);
      const choices = values[name] ?? (isEnumType(inner) ? inner.getValues().map((value) => value.name) : undefined);
      if (choices === undefined) throw new Error(`say in this spec how to ask for ${field.name}(${name}:)`);
      return all.flatMap((chosen) => choices.map((value) => ({ ...chosen, [name]: value })));
    },
    [{}],
  );
};

/** Made of the sort values and the id alone, and no text in which an id can be found again. */
const CURSORS = [...Object.keys(visits.schema.getTypeMap()).filter((name) => name.endsWith('Edge')).map((name) => `${name}.cursor`), 'PageInfo.startCursor', 'PageInfo.endCursor'];

const selectionOf = (field: GraphQLField<unknown, unknown>): string => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? `{ ${selectEverything(type.name, CURSORS)} }` : '';
};

const rootFields = Object.values(visits.schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));

/** Ids stand for their place in the order of booking. */
const withoutIds = ({ requestIds }: World, text: string): string => requestIds.reduce((shown, id, index) => shown.replaceAll(id, `request-${index}`), text);

/** All that a caller gets at a moment, on every path, as text. */
const readEverything = async (world: World, by: Partial<Caller>, now: Date): Promise<readonly string[]> => {
  const client = world.graph.as(by, { now });
  const answers: string[] = [];
  const ask = async (title: string, query: string, variables: Record<string, unknown> = {}): Promise<void> => {
    const { data, errors } = await client.run(query, variables);
    // A question that is not understood would be answered alike in any world.
    expect(errors.filter(({ extensions }) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(extensions?.code))).map(({ message }) => `${title}: ${message}`)).toEqual([]);
    // The order of errors is that in which fields happened to be resolved.
    const faults = errors.map(({ message, path, extensions }) => JSON.stringify([path, extensions?.code, message])).toSorted();
    const text = JSON.stringify({ data, faults });
    answers.push(withoutIds(world, `${title}: ${text}`));
  };
  for (const field of rootFields) {
    for (const values of argumentsOf(field, world)) {
      const declared = Object.keys(values).map((name) => `$${name}: ${String(field.args.find((argument) => argument.name === name)?.type)}`).join(', ');
      const used = Object.keys(values).map((name) => `${name}: $${name}`).join(', ');
      const query = `query ${declared === '' ? '' : `(${declared})`} { ${field.name}${used === '' ? '' : `(${used})`} ${selectionOf(field)} }`;
      await ask(`${field.name} ${JSON.stringify(values)}`, query, values);
    }
  }
  const lists = 'totalCount nodes { id state }';
  for (const states of [null, ['REFUSED'], ['CANCELLED'], ['NOT_ARRANGED'], ['PENDING_ENTERPRISE'], ['PHONE_FOLLOWUP'], ['PENDING_ENTERPRISE', 'NOT_ARRANGED'], ['SCHEDULED']]) {
    await ask(`visitRequests of ${String(states)}`, `query ($s: [VisitState!]) { visitRequests(filter: { states: $s }) { ${lists} } }`, { s: states });
    const representations = world.enterpriseIds.map((id) => ({ __typename: 'Enterprise', id }));
    await ask(`visits of ${String(states)}`, `query ($r: [_Any!]!, $s: [VisitState!]) { _entities(representations: $r) { ... on Enterprise { visits(filter: { states: $s }) { ${lists} } } } }`, { r: representations, s: states });
  }
  const references = [...world.enterpriseIds.map((id) => ({ __typename: 'Enterprise', id })), ...world.requestIds.map((id) => ({ __typename: 'VisitRequest', id }))];
  const everything = `... on Enterprise { ${selectEverything('Enterprise', CURSORS)} } ... on VisitRequest { ${selectEverything('VisitRequest', CURSORS)} }`;
  await ask('entities', `query ($r: [_Any!]!) { _entities(representations: $r) { ${everything} } }`, { r: references });
  return answers;
};

const differences = async (by: Partial<Caller>, now: Date): Promise<readonly unknown[]> => {
  const [refused, otherwise] = [await readEverything(worlds[0], by, now), await readEverything(worlds[1], by, now)];
  expect(refused.length).toBe(otherwise.length);
  return refused.flatMap((answer, index) => (answer === otherwise[index] ? [] : [[firstDifference(answer, otherwise[index] ?? '')]]));
};

/** Where two answers part, with what surrounds it. */
const firstDifference = (one: string, other: string): readonly string[] => {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const around = (text: string): string => `${text.slice(0, 60)} … ${text.slice(Math.max(0, at - 120), at + 80)}`;
  return [around(one), around(other)];
};

/** What units try on each request, with the answers: refused with the same bytes, too. */
const tryEverything = async (world: World, now: Date): Promise<string> => {
  const attempts: readonly (readonly [string, Record<string, unknown>])[] = [
    ['takeAlternative', { enterpriseId: UNKNOWN_ID }],
    ['insistOnTarget', { windows: OCTOBER }],
    ['agreeToVisitTerms', { window: 1 }],
    ['declineVisitTerms', {}],
  ];
  const answers: unknown[] = [];
  for (const visitRequestId of world.requestIds) for (const by of [bureau, market]) for (const [mutation, input] of attempts) answers.push(await mutate(world.graph.as(by, { now }), mutation, { ...input, visitRequestId }));
  return withoutIds(world, JSON.stringify(answers));
};

describe('M4: refusal without consequence, in two worlds that differ in their refusals alone', () => {
  const chapters = ['the first day, on which some refuse', 'the unit calls off what was refused meanwhile', 'the reply window is over', 'the phone window is over', 'long after'];

  it.each(chapters.map((chapter, index) => [chapter, index] as const))('%s: every reader gets the same bytes, on every path', async (_chapter, index) => {
    const [now] = await Promise.all(worlds.map(({ chapters: acts }) => acts[index]?.() as Promise<Date>));
    for (const [who, by] of readers) expect([who, await differences(by, now as Date)]).toEqual([who, []]);
    expect(await tryEverything(worlds[0], now as Date)).toBe(await tryEverything(worlds[1], now as Date));
  }, 120_000);

  it('what units are told by notice is the same, and may be read at the same moments', async () => {
    const toldToUnits = async (world: World): Promise<string[]> => {
      const notices = (await world.graph.outbox()).filter(({ type, data }) => type === 'visits.NoticeRequested' && !['ENTERPRISE', 'ROLE'].includes(data.recipient.kind));
      const texts = notices.map(({ data }) => JSON.stringify([data.recipient, data.template, data.title, data.body, data.about, data.urgency, data.notBefore ?? null]));
      return texts.map((text) => withoutIds(world, text)).toSorted();
    };
    const [refused, otherwise] = [await toldToUnits(worlds[0]), await toldToUnits(worlds[1])];
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toEqual(otherwise);
  });

  it('the control: the worlds do differ, and the centre reads it', async () => {
    const count = async ({ graph }: World): Promise<number> => (await graph.sql("SELECT count(*)::int AS count FROM visit_request WHERE state = 'REFUSED'"))[0].count;
    expect([await count(worlds[0]), await count(worlds[1])]).toEqual([6, 3]);
    expect(await differences({ ...bureau, roles: ['SERVICE_CENTRE'] }, new Date('2025-11-20T02:00:00.000Z'))).not.toEqual([]);
  }, 60_000);

  it('the control: without the moment of an end this spec fails', async () => {
    const [{ graph, requestIds }] = worlds;
    await graph.sql("UPDATE visit_request SET state = 'PENDING_ENTERPRISE', version = version + 1 WHERE id = $1", [requestIds[1]]);
    await graph.sql("UPDATE visit_request SET unspoken_until = NULL, version = version + 1 WHERE id = ANY($1)", [requestIds.slice(1, 3)]);
    expect(await differences(bureau, new Date('2025-11-20T02:00:00.000Z'))).not.toEqual([]);
  }, 60_000);
});
