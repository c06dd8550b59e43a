import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** Words that stand for what a careless department puts into its errors. */
export const SECRET = 'hunter2-at-10.0.0.7:5432';

export const departmentNames = ['enterprises', 'visits', 'appeals'] as const;
export type DepartmentName = (typeof departmentNames)[number];

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const schemas: Readonly<Record<DepartmentName, string>> = {
  enterprises: `${link} type Query { enterprises: [Enterprise!] } type Enterprise @key(fields: "id") { id: ID! name: String }`,
  visits: `${link} type Query { visitCount: Int } type Enterprise @key(fields: "id") { id: ID! openVisits: Int lastVisit: String }`,
  appeals: `${link} type Query { appealCount: Int } type Enterprise @key(fields: "id") { id: ID! openAppeals: Int }`,
};

/** What the second version of the supergraph has, and the first has not: so that it can be told which one is running. */
const ADDED = 'extend type Query { addedLater: Int }';

export const typeDefsOf = (name: DepartmentName): string => (name === 'appeals' ? `${schemas.appeals} ${ADDED}` : schemas[name]);

export const composeSupergraph = (version: 'first' | 'second'): string => {
  const composed = composeServices(
    departmentNames.map((name) => ({ name, url: `http://${name}.internal/graphql`, typeDefs: parse(version === 'second' ? typeDefsOf(name) : schemas[name]) })),
  );
  if (composed.errors !== undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
};

/** Enough that an operation costs the gateway more than its refusal. */
export const ENTERPRISES = 60;

export const LAST_VISIT = '2026-11-22';
export const nameOf = (index: number): string => `江海机械${index}号`;

export const resolversOf = (name: DepartmentName, fail: () => void): object => {
  const reference = { __resolveReference: (given: object) => given };
  const numberOf = ({ id }: { readonly id: string }): number => Number(id.slice(1));
  switch (name) {
    case 'enterprises':
      return { Query: { enterprises: () => Array.from({ length: ENTERPRISES }, (_, index) => ({ id: `e${index}`, name: nameOf(index) })) } };
    case 'visits':
      return {
        Query: { visitCount: () => (fail(), 3) },
        Enterprise: { ...reference, openVisits: (enterprise: { readonly id: string }) => (fail(), numberOf(enterprise)), lastVisit: () => LAST_VISIT },
      };
    case 'appeals':
      return { Query: { appealCount: () => 7, addedLater: () => 1 }, Enterprise: { ...reference, openAppeals: numberOf } };
  }
};

/** Asks all three departments: root fields of each, and entities of two. */
export const OPERATION = '{ visitCount appealCount enterprises { id name openVisits openAppeals } }';
