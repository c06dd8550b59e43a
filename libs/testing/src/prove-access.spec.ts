import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tinyDepartment } from './fixtures/tiny-department.ts';
import { isAllowed, proveAccess, readAccessMatrix, startTestSubgraph, writeAccessMatrix, type AccessProof, type TestSubgraph } from './index.ts';

const DECLARED = `Desk.id: CLERK=OWN_ENTERPRISE SERVICE_CENTRE=JURISDICTION
Desk.label: CLERK=OWN_ENTERPRISE SERVICE_CENTRE=JURISDICTION
Desk.note: SERVICE_CENTRE=JURISDICTION
Desk.openedAt: CLERK=OWN_ENTERPRISE SERVICE_CENTRE=JURISDICTION
Desk: CLERK=OWN_ENTERPRISE SERVICE_CENTRE=JURISDICTION
Mutation.openDesk: CLERK=ANY SERVICE_CENTRE=ANY
PageInfo.endCursor: *=ANY
PageInfo.hasNextPage: *=ANY
PageInfo.hasPreviousPage: *=ANY
PageInfo.startCursor: *=ANY
PageInfo: *=ANY
Query.audit: EVALUATOR=ANY
Query.desk: *=ANY
`;

describe('the access matrix', () => {
  it('is what the schema declares, one line a field', () => {
    expect(writeAccessMatrix(tinyDepartment.schema)).toBe(DECLARED);
  });

  it('is read back as it was written, comments and empty lines aside', () => {
    const matrix = readAccessMatrix(`# Desks\n\n${DECLARED}`);
    expect(matrix.size).toBe(13);
    expect(matrix.get('Desk.note')).toEqual(new Map([['SERVICE_CENTRE', new Set(['JURISDICTION'])]]));
  });

  it.each([
    ['CLERK', true, true],
    ['CLERK', false, false],
    ['BANK', true, false],
  ] as const)('lets %s, inside of the scope: %p, read an own object: %p', (role, isInside, isRead) => {
    expect(isAllowed(readAccessMatrix(DECLARED).get('Desk')!, role, isInside)).toBe(isRead);
  });
});

describe('the proof of access (SHR-06)', () => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await startTestSubgraph(tinyDepartment);
    await graph.sql(`INSERT INTO desk VALUES ('D-1', 'E-1', now())`);
  });
  afterAll(() => graph.close());

  const prove = (changes: Partial<AccessProof> = {}) =>
    proveAccess({
      graph,
      schema: tinyDepartment.schema,
      matrix: readAccessMatrix(DECLARED),
      specimens: { Desk: { reference: { id: 'D-1' }, place: { divisionCode: '440704', enterpriseId: 'E-1' }, fieldArguments: { label: 'locale: EN' } } },
      rootFields: { 'Query.desk': 'desk(id: "D-1") { id }', 'Query.audit': 'audit', 'Mutation.openDesk': 'openDesk(input: { id: "D-1", enterpriseId: "E-1" }) { id }' },
      ...changes,
    });

  it('asks every role for every field, inside and outside of the scope', async () => {
    expect(await prove()).toEqual({ wrong: [], cells: 31 * 4 * 2 + 31 * 3 });
  });

  it('finds a field that is open to more than the matrix says', async () => {
    const matrix = readAccessMatrix(DECLARED.replace('Desk.label: CLERK=OWN_ENTERPRISE ', 'Desk.label: '));
    expect((await prove({ matrix })).wrong).toEqual(['CLERK inside of the scope must not read Desk.label']);
  });

  it('finds a field that is open to fewer than the matrix says', async () => {
    const matrix = readAccessMatrix(DECLARED.replace('Desk.note: ', 'Desk.note: CLERK=OWN_ENTERPRISE '));
    expect((await prove({ matrix })).wrong).toEqual(['CLERK inside of the scope should read Desk.note']);
  });

  it('finds a root field that is open to others', async () => {
    const matrix = readAccessMatrix(DECLARED.replace('Query.audit: EVALUATOR=ANY', 'Query.audit: EXPERT=ANY'));
    expect((await prove({ matrix })).wrong).toEqual(['EVALUATOR outside of the scope must not read Query.audit', 'EXPERT outside of the scope should read Query.audit']);
  });

  it.each<[string, Partial<AccessProof>, string]>([
    ['a field that the matrix does not know', { matrix: readAccessMatrix(DECLARED.replace(/Desk.note:.*\n/, '')) }, 'Desk.note is missing in the committed access matrix'],
    ['a root field without an operation', { rootFields: {} }, 'Query.desk needs an operation'],
    ['an operation that is not valid', { rootFields: { 'Query.desk': 'desk { id }' } }, 'the operation for Query.desk is not valid'],
    ['a required argument that is not given', { specimens: { Desk: { reference: { id: 'D-1' }, place: {} } } }, 'Desk.label has required arguments'],
    ['a type that is none', { specimens: { Chair: { reference: {}, place: {} } } }, 'Chair is no object type'],
  ])('is no proof with %s', async (_what, changes, message) => {
    await expect(prove(changes)).rejects.toThrow(message);
  });

  it('is no proof with a specimen that is not there: whoever should read it does not', async () => {
    const specimens = { Desk: { reference: { id: 'D-2' }, place: { divisionCode: '440704', enterpriseId: 'E-1' }, fieldArguments: { label: 'locale: EN' } } };
    expect((await prove({ specimens })).wrong).toContain('SERVICE_CENTRE inside of the scope should read Desk.id');
  });
});
