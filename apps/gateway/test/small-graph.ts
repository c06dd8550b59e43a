import { CallerFault } from './caller-fault.ts';
import { FakeDepartment } from './fake-department.ts';

export const SECRET = 'password=hunter2 at 10.0.0.7:5432';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@cost"])';

export const enterprisesSchema = /* GraphQL */ `
  ${link}
  type Query {
    enterprise(id: ID!): Enterprise
    enterprises: [Enterprise!]
    search: [Party!]
    broken: String
    forbidden: String
    misused(day: String): String
  }
  type Mutation {
    renameEnterprise(id: ID!, name: String!): Enterprise!
  }
  union Party = Officer | Enterprise
  type Enterprise @key(fields: "id") {
    id: ID!
    name: String!
    phone: String
  }
  type Officer @key(fields: "id") {
    id: ID!
    title: String
    rank: Int
  }
`;

export const visitsSchema = /* GraphQL */ `
  ${link}
  type Query {
    visits: [Visit!]
    visitCount: Int
    latestVisits(first: Int = 20): [Visit!]
    inspection: String @cost(weight: 50)
  }
  type Mutation {
    requestVisit(enterpriseId: ID!): Visit!
  }
  type Subscription {
    visitRequested: Visit
  }
  type Visit @key(fields: "id") {
    id: ID!
    purpose: String
    enterprise: Enterprise
  }
  type Enterprise @key(fields: "id") {
    id: ID!
    name: String! @external
    openVisits: Int
    eligibility(on: String): Eligibility
    visitTitle: String @requires(fields: "name")
    fragile: String
  }
  type Eligibility {
    allowed: Boolean!
    reasons: [String!]!
  }
`;

const names: Readonly<Record<string, string>> = { e1: '江海机械', e2: '蓬江电子', e3: '新会陈皮' };
const enterprise = (id: string) => (names[id] === undefined ? null : { __typename: 'Enterprise', id, name: names[id], phone: null });

const enterprisesResolvers = {
  Query: {
    enterprise: (_root: unknown, { id }: { id: string }) => enterprise(id),
    enterprises: () => Object.keys(names).map(enterprise),
    search: () => [{ __typename: 'Officer', id: 'o1', title: '首席服务官', rank: 2 }, enterprise('e1'), { __typename: 'Officer', id: 'o2', title: null, rank: 3 }, enterprise('e2')],
    broken: () => {
      throw new Error(SECRET);
    },
    forbidden: () => {
      throw new CallerFault('FORBIDDEN', 'Your roles do not give access to Query.forbidden.', { field: 'Query.forbidden' });
    },
    misused: () => {
      throw new CallerFault('BAD_USER_INPUT', 'Not a day. Did you mean "2026-11-22"?');
    },
  },
  Mutation: { renameEnterprise: (_root: unknown, { id, name }: { id: string; name: string }) => ({ ...enterprise(id), name }) },
  Enterprise: { __resolveReference: ({ id }: { id: string }) => enterprise(id) },
};

/** What `visitRequested` tells. */
export const newest = { id: 'v1', purpose: '调研', enterpriseId: 'e1' };

const visitsResolvers = {
  Query: {
    visits: () => [
      { id: 'v1', purpose: '调研', enterprise: { id: 'e1' } },
      { id: 'v2', purpose: '检查', enterprise: { id: 'e2' } },
      { id: 'v3', purpose: null, enterprise: null },
    ],
    visitCount: () => 3,
    latestVisits: () => [{ id: 'v1', purpose: '调研', enterprise: { id: 'e1' } }],
    inspection: () => '合格',
  },
  Subscription: { visitRequested: () => ({ id: newest.id, purpose: newest.purpose, enterprise: { id: newest.enterpriseId } }) },
  Mutation: { requestVisit: (_root: unknown, { enterpriseId }: { enterpriseId: string }) => ({ id: 'v9', purpose: null, enterprise: { id: enterpriseId } }) },
  Enterprise: {
    __resolveReference: (reference: object) => reference,
    openVisits: ({ id }: { id: string }) => Number(id.slice(1)),
    eligibility: () => ({ allowed: true, reasons: [] }),
    visitTitle: ({ name }: { name: string }) => `走访${name}`,
    fragile: ({ id }: { id: string }) => {
      if (id === 'e2') throw new Error(SECRET);
      return id;
    },
  },
};

/** Two departments: enterprises owns `Enterprise`, visits adds fields to it. */
export const createDepartments = () => ({
  enterprises: new FakeDepartment(enterprisesSchema, enterprisesResolvers),
  visits: new FakeDepartment(visitsSchema, visitsResolvers),
});
