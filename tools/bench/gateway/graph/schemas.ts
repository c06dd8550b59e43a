import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const link = (imports: string): string => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;

/** The four departments of the public comparison of gateways: accounts, inventory, products, reviews. */
export const schemas = {
  accounts: /* GraphQL */ `
    ${link('"@key", "@shareable"')}
    type Query {
      me: User
      user(id: ID!): User
      users: [User]
    }
    type User @key(fields: "id") {
      id: ID!
      name: String
      username: String @shareable
      birthday: Int
    }
  `,
  inventory: /* GraphQL */ `
    ${link('"@key", "@external", "@requires"')}
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }
  `,
  products: /* GraphQL */ `
    ${link('"@key"')}
    type Query {
      topProducts(first: Int = 5): [Product]
    }
    type Product @key(fields: "upc") {
      upc: String!
      name: String
      price: Int
      weight: Int
    }
  `,
  reviews: /* GraphQL */ `
    ${link('"@key", "@external", "@provides"')}
    type Review @key(fields: "id") {
      id: ID!
      body: String
      product: Product
      author: User @provides(fields: "username")
    }
    type User @key(fields: "id") {
      id: ID!
      username: String @external
      reviews: [Review]
    }
    type Product @key(fields: "upc") {
      upc: String!
      reviews: [Review]
    }
  `,
} as const;

export type DepartmentName = keyof typeof schemas;
export const departmentNames = Object.keys(schemas) as readonly DepartmentName[];

/** The supergraph, with each department under `baseUrl/NAME`, where the contestants look for it. */
export const composeGraph = (baseUrl: string): string => {
  const composed = composeServices(departmentNames.map((name) => ({ name, url: `${baseUrl}/${name}/graphql`, typeDefs: parse(schemas[name]) })));
  if (composed.errors !== undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
};

/** The operation of that comparison: users and products, their reviews, those who wrote them, and what else these have reviewed. */
export const operation = /* GraphQL */ `
  query Comparison {
    users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
    topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
  }
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }
`;
