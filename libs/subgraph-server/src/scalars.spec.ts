import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { serveSmallGraph, typeDefsOf } from './fixtures/small-graph.ts';
import { buildSubgraph } from './index.ts';

const schema = buildSubgraph({
  typeDefs: typeDefsOf(`type Query {
    dateTime(value: DateTime!): DateTime @allow(scope: ANY)
    date(value: Date!): Date @allow(scope: ANY)
    fen(value: Fen!): Fen @allow(scope: ANY)
    wrongDateTime: DateTime @allow(scope: ANY)
    wrongDate: Date @allow(scope: ANY)
    wrongFen: Fen @allow(scope: ANY)
  }`),
  resolvers: {
    Query: {
      ...Object.fromEntries(['dateTime', 'date', 'fen'].map((field) => [field, (_: unknown, { value }: { value: unknown }) => value])),
      wrongDateTime: () => 'soon',
      wrongDate: () => '2025-02-30 for enterprise E-1',
      wrongFen: () => 12.5,
    },
  },
  scopes: {},
});
const graph = serveSmallGraph(schema);

type Scalar = 'DateTime' | 'Date' | 'Fen';
const fieldOf = (scalar: Scalar): string => scalar.charAt(0).toLowerCase() + scalar.slice(1);

/** What comes back for a value that is written into the query, and for one that is sent as a variable. */
const roundTrip = async (scalar: Scalar, value: unknown): Promise<unknown[]> => {
  const field = fieldOf(scalar);
  const answers = [
    await graph.ask({}, `{ ${field}(value: ${JSON.stringify(value)}) }`),
    await graph.ask({}, `query ($value: ${scalar}!) { ${field}(value: $value) }`, { value }),
  ];
  return answers.map(({ data, errors }) => (errors.length > 0 ? errors[0]?.extensions?.code : data[field]));
};

describe('the scalars', () => {
  it.each<[Scalar, unknown, unknown]>([
    ['DateTime', '2025-09-30T10:00:00Z', '2025-09-30T10:00:00.000Z'],
    ['DateTime', '2025-09-30T18:00:00+08:00', '2025-09-30T10:00:00.000Z'],
    ['DateTime', '2025-09-30T18:00+08:00', '2025-09-30T10:00:00.000Z'],
    ['DateTime', '2025-09-30T10:00:00.123456Z', '2025-09-30T10:00:00.123Z'],
    ['DateTime', '2024-02-29T23:59:59.999-05:00', '2024-03-01T04:59:59.999Z'],
    ['Date', '2025-09-30', '2025-09-30'],
    ['Date', '2024-02-29', '2024-02-29'],
    ['Date', '0001-01-01', '0001-01-01'],
    ['Date', '9999-12-31', '9999-12-31'],
    ['Fen', 0, 0],
    ['Fen', -100, -100],
    ['Fen', 2 ** 53 - 1, 2 ** 53 - 1],
  ])('%s takes %j and gives %j', async (scalar, value, given) => {
    expect(await roundTrip(scalar, value)).toEqual([given, given]);
  });

  it.each<[Scalar, unknown]>([
    ['DateTime', '2025-09-30T10:00:00'],
    ['DateTime', '2025-09-30'],
    ['DateTime', '2025-02-30T10:00:00Z'],
    ['DateTime', '2025-13-01T10:00:00Z'],
    ['DateTime', '2025-09-30T25:00:00Z'],
    ['DateTime', '2025-09-30T10:00:61Z'],
    ['DateTime', '2025-09-30T10:00:00+99:00'],
    ['DateTime', '0000-01-01T00:00:00Z'],
    ['DateTime', '2025-09-30 10:00:00Z'],
    ['DateTime', ' 2025-09-30T10:00:00Z'],
    ['DateTime', '+12025-09-30T10:00:00Z'],
    ['DateTime', 1_759_226_400_000],
    ['DateTime', true],
    ['Date', '2025-02-29'],
    ['Date', '2025-00-10'],
    ['Date', '2025-9-30'],
    ['Date', '0000-01-01'],
    ['Date', '2025-09-30T10:00:00Z'],
    ['Date', '20250930'],
    ['Date', ''],
    ['Date', 20_250_930],
    ['Fen', 0.5],
    ['Fen', 2 ** 53],
    ['Fen', -(2 ** 53)],
    ['Fen', '100'],
    ['Fen', true],
    ['Fen', [100]],
  ])('%s refuses %j as the fault of the caller', async (scalar, value) => {
    expect(await roundTrip(scalar, value)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  it('refuse whatever else comes, and crash at nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom<Scalar>('DateTime', 'Date', 'Fen'), fc.jsonValue(), async (scalar, value) => {
        const field = fieldOf(scalar);
        const { data, errors } = await graph.ask({}, `query ($value: ${scalar}!) { ${field}(value: $value) }`, { value });
        expect(errors.length === 0 ? data[field] !== null : errors.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['wrongDateTime', 'wrongDate', 'wrongFen'])('that a department answers wrongly (%s) are its own fault: masked', async (field) => {
    const { data, errors } = await graph.ask({}, `{ ${field} }`);
    expect(data).toEqual({ [field]: null });
    expect(errors).toMatchObject([{ message: 'Internal error; the request id is request-0001.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/E-1|soon|12\.5/);
  });
});
