import type { DepartmentCode } from './engine-under-test.ts';

/** Three departments that share enterprises: with interfaces, unions, values that several know, and fields that need another's. */
export const district: Readonly<Record<string, DepartmentCode>> = {
  enterprises: {
    sdl: /* GraphQL */ `
      type Query {
        enterprise(id: ID!): Enterprise
        enterprises(ids: [ID!] = ["e1", "e2"], where: EnterpriseFilter): [Enterprise!]!
        parties: [Party]
        hosts: [Host!]
        grid: [[Enterprise!]]
        count: Int! @shareable
        status: Status
      }
      type Mutation {
        rename(id: ID!, name: String!): Enterprise
        close(id: ID!): Enterprise!
      }
      input EnterpriseFilter {
        size: Size = MEDIUM
        tags: [String!]
        nested: EnterpriseFilter
      }
      enum Size {
        SMALL
        MEDIUM
        HIDDEN @inaccessible
      }
      scalar Fen
      interface Host {
        id: ID!
        name: String
      }
      union Party = Enterprise | Officer
      type Enterprise implements Host @key(fields: "id") {
        id: ID!
        name: String
        legalName: String!
        size: Size
        capital: Fen
        address: Address @shareable
        price(currency: String = "CNY"): Int
        tags: [String!]
        parent: Enterprise
      }
      type Officer implements Host @key(fields: "id") {
        id: ID!
        name: String
        rank: Int
      }
      type Address @shareable {
        street: String
        city: String
      }
      type Status {
        open: Boolean!
        since: String
      }
    `,
    resolvers: {
      Query: {
        enterprise: (_root: unknown, { id }: { id: string }) => enterprises[id] ?? null,
        enterprises: (_root: unknown, { ids }: { ids: readonly string[] }) => ids.map((id) => enterprises[id]),
        parties: () => [enterprises.e1, officer, null, enterprises.e2],
        hosts: () => [officer, enterprises.e2],
        grid: () => [[enterprises.e1], [], [enterprises.e2, enterprises.e1]],
        count: () => 2,
        status: () => ({ open: true, since: '2026' }),
      },
      Mutation: {
        rename: (_root: unknown, { id, name }: { id: string; name: string }) => ({ ...enterprises[id], name }),
        close: (_root: unknown, { id }: { id: string }) => enterprises[id],
      },
      Enterprise: {
        __resolveReference: ({ id }: { id: string }) => enterprises[id] ?? null,
        price: (_enterprise: unknown, { currency }: { currency: string }) => (currency === 'CNY' ? 700 : 100),
        parent: ({ id }: { id: string }) => (id === 'e2' ? enterprises.e1 : null),
      },
    },
  },
  visits: {
    sdl: /* GraphQL */ `
      type Query {
        visits: [Visit!]
        count: Int! @shareable
      }
      type Mutation {
        visit(id: ID!): Visit
      }
      type Subscription {
        visited(from: Int = 1): Visit
      }
      type Visit @key(fields: "id") {
        id: ID!
        purpose: String
        host: Enterprise
        others: [Enterprise]
      }
      type Enterprise @key(fields: "id") {
        id: ID!
        name: String @external
        price(currency: String = "CNY"): Int @external
        title: String @requires(fields: "name")
        cost: String @requires(fields: "price(currency: \\"EUR\\")")
        open(of: String): Int
        last: Visit
        address: Address @shareable
        fragile: String
      }
      type Address @shareable {
        street: String
        zip: String
      }
    `,
    resolvers: {
      Query: { visits: () => visits, count: () => 2 },
      Mutation: { visit: (_root: unknown, { id }: { id: string }) => ({ ...visits[0], id }) },
      Subscription: {
        visited: {
          subscribe: async function* (_root: unknown, { from }: { from: number }) {
            for (const visit of visits.slice(from - 1)) yield { visited: visit };
          },
        },
      },
      Enterprise: {
        __resolveReference: (reference: object) => reference,
        title: ({ name }: { name: string }) => `Visit to ${name}`,
        cost: ({ price }: { price: number }) => `${price} EUR`,
        open: ({ id }: { id: string }, { of }: { of?: string }) => Number(id.slice(1)) * (of === undefined ? 1 : of.length),
        last: ({ id }: { id: string }) => visits.find(({ host }) => host?.id === id) ?? null,
        address: ({ id }: { id: string }) => ({ street: `Street of ${id}`, zip: '529000' }),
        fragile: ({ id }: { id: string }) => {
          if (id === 'e2') throw new Error('It broke.');
          return id;
        },
      },
    },
  },
};

const enterprises: Readonly<Record<string, { readonly __typename: string; readonly id: string; readonly name: string | null }>> = Object.fromEntries(
  ['e1', 'e2', 'e3'].map((id) => [id, { __typename: 'Enterprise', id, name: `Firm ${id}`, legalName: `${id} Ltd`, size: 'MEDIUM', capital: 5, tags: ['a', 'b'], address: { street: `Street of ${id}`, city: 'Jiangmen' } }]),
);
const officer = { __typename: 'Officer', id: 'o1', name: 'Officer', rank: 3 };
const visits = [
  { id: 'v1', purpose: 'survey', host: { id: 'e1' }, others: [{ id: 'e2' }, null, { id: 'e1' }] },
  { id: 'v2', purpose: null, host: { id: 'e2' }, others: [] },
  { id: 'v3', purpose: 'fire', host: null, others: null },
];
