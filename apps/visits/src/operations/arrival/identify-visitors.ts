import { createHmac, randomUUID, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { EntityManager } from '@qinqing/database';
import { isIdNumber, normaliseIdNumber, type IdentityDocument, type IdentityProblem, type IdentityType } from '../../domain/arrival/identity-document.ts';
import type { NewMember } from '../../domain/arrival/roster.ts';
import { readIdentityPepper } from '../../persistence/arrival/rosters.ts';

export type MemberInput = NewMember & IdentityDocument;

/** A visitor without the number of the document: of it stay the last characters and two hashes (VIS-19, SHR-14). */
export interface IdentifiedMember extends NewMember {
  readonly id: string;
  readonly idType: IdentityType;
  readonly idLastFour: string;
  /** Salted by visit: the same person on two rosters is not to be recognised by it. */
  readonly idHash: string;
  /** The same for the same person everywhere: bans are matched by it, and nothing else. */
  readonly personKey: string;
}

const derive = promisify(scrypt) as (number: string, salt: string, length: number, options: object) => Promise<Buffer>;
/** Numbers can be enumerated: each guess is to cost a few milliseconds. */
const COST = { N: 4096, r: 8, p: 1 };
const HASH_BYTES = 32;
/** More are on no roster, and are not worth the effort of hashing. */
const MOST = 200;

/**
 * Takes the numbers of documents out of what was handed in, before anything is stored, compared or logged. One that is no
 * number of its document has no hash, and is named by its field.
 */
export const identifyVisitors = async (
  manager: EntityManager,
  visitRequestId: string,
  inputs: readonly MemberInput[],
  field: (index: number) => string = (index) => `members.${index}`,
): Promise<{ readonly members: readonly IdentifiedMember[]; readonly problems: readonly IdentityProblem[] }> => {
  const pepper = await readIdentityPepper(manager);
  const salt = createHmac('sha256', pepper).update(visitRequestId).digest('hex');
  const members = await Promise.all(inputs.slice(0, MOST).map((input) => identify(input, salt, pepper)));
  const problems = members.flatMap(({ personKey }, index) => (personKey === '' ? [{ field: `${field(index)}.idNumber`, code: 'ID_NUMBER_MALFORMED' as const, limit: null }] : []));
  return { members, problems };
};

const identify = async ({ idNumber, ...input }: MemberInput, salt: string, pepper: string): Promise<IdentifiedMember> => {
  const number = normaliseIdNumber(idNumber);
  const { name, unitName, title, phone, account, idType } = input;
  const person = { id: randomUUID(), name, unitName, title, phone, account, idType };
  if (!isIdNumber(idType, number)) return { ...person, idLastFour: '', idHash: '', personKey: '' };
  const [idHash, personKey] = await Promise.all([salt, pepper].map(async (key) => (await derive(`${idType} ${number}`, key, HASH_BYTES, COST)).toString('hex')));
  return { ...person, idLastFour: number.slice(-4), idHash: idHash as string, personKey: personKey as string };
};

/** What an idempotency key is bound to: the same people, told apart without their numbers. */
export const withoutNumbers = ({ id: _id, idHash: _hash, ...member }: IdentifiedMember): object => member;
