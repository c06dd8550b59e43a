import { Fault, type Thing, type World } from './world.ts';

interface Reference {
  readonly __typename: string;
  readonly [key: string]: unknown;
}

/** How a department answers for an entity that another one refers to: by a promise, as all of them do, so that one fault stays with its entity. */
export const resolveReference =
  (department: string, typeName: string) =>
  async (reference: Reference, world: World): Promise<Thing | null> => {
    const identity = identityOf(reference);
    const outcome = world.drawReference(department, typeName, identity);
    if (outcome === 'fault') throw new Fault(`${department} ${identity}`);
    return outcome === 'unknown' ? null : { __typename: typeName, identity, department };
  };

/** A key's value is the entity's identity and the name of the field. @throws Error for what no department can have given */
const identityOf = ({ __typename, ...keys }: Reference): string => {
  for (const [name, value] of Object.entries(keys)) {
    if (typeof value === 'string' && value.startsWith(`${__typename}:`) && value.endsWith(`-${name}`)) return value.slice(0, -name.length - 1);
  }
  throw new Error(`a reference that nobody gave: ${JSON.stringify({ __typename, ...keys })}`);
};
