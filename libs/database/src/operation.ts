import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { CallerFault } from '@qinqing/caller';

/** What an operation decided: `done` commits, `refused` leaves nothing behind and is decided anew when it is asked again. */
export type Decision<Success, Refusal> =
  | { readonly kind: 'done'; readonly value: Success; readonly reference: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What the caller reads: a success, first or answered again, or a refusal with its facts. */
export type OperationResult<Success, Refusal> = Exclude<Decision<Success, Refusal>, { kind: 'done' }> | { readonly kind: 'done'; readonly value: Success };

export interface OperationRequest<Success, Refusal> {
  /** The mutation's name, e.g. `acceptVisit`. */
  readonly mutation: string;
  /** Whose key it is: the caller's subject. */
  readonly caller: string;
  /** The enterprise for which the caller acts, where the input does not name it: for another one the same key is another call. Left out or null: for none. */
  readonly actingFor?: string | null;
  readonly input: { readonly idempotencyKey: string };
  /** Decides and saves, in one transaction; it may run again when another writer came first. */
  readonly decide: (manager: EntityManager) => Promise<Decision<Success, Refusal>>;
  /** Reads a success again by the reference that `decide` gave. */
  readonly readAgain: (manager: EntityManager, reference: string) => Promise<Success>;
}

/** Another writer took the place that this one was about to take; the operation is decided anew on what is there now. */
export class LostRace extends Error {}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const ATTEMPTS = 40;

/** Decides anew whenever another writer came first. */
export const retryLostRaces = async <Result>(attemptOnce: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isLostRace(error)) throw error;
    }
  }
};

/**
 * One write as one transaction: the same key twice has one effect; a lost race is decided anew; a refusal rolls back.
 *
 * @throws CallerFault BAD_USER_INPUT when the key was used before with another input
 */
export const runOperation = async <Success, Refusal>(
  dataSource: DataSource,
  request: OperationRequest<Success, Refusal>,
): Promise<OperationResult<Success, Refusal>> => {
  checkKey(request.input.idempotencyKey);
  try {
    return await retryLostRaces(() => dataSource.transaction((manager) => decideOnce(manager, request)));
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal as Refusal };
    throw error;
  }
};

const checkKey = (key: string): void => {
  if (!/^[\w:.-]{8,64}$/.test(key)) {
    throw new CallerFault('BAD_USER_INPUT', 'idempotencyKey must be 8 to 64 letters, digits or any of "_ : . -"; a UUID will do.', { field: 'idempotencyKey' });
  }
};

/** Carries a refusal out of the transaction, which rolls back on a throw. */
class Refused extends Error {
  readonly refusal: unknown;
  constructor(refusal: unknown) {
    super('refused');
    this.refusal = refusal;
  }
}

const decideOnce = async <Success, Refusal>(
  manager: EntityManager,
  request: OperationRequest<Success, Refusal>,
): Promise<{ kind: 'done'; value: Success }> => {
  const earlier = await claimKey(manager, request);
  if (earlier !== null) return { kind: 'done', value: await request.readAgain(manager, earlier) };
  const decision = await request.decide(manager);
  if (decision.kind === 'refused') throw new Refused(decision.refusal);
  await manager.query('/* idempotency:remember */ UPDATE idempotency_key SET reference = $4 WHERE caller = $1 AND mutation = $2 AND key = $3', [
    request.caller,
    request.mutation,
    request.input.idempotencyKey,
    decision.reference,
  ]);
  return { kind: 'done', value: decision.value };
};

/**
 * The key's unique row is the guard: a second writer with the same key waits for the first one's commit.
 *
 * @returns the reference of the earlier success, or null when the key is new
 */
const claimKey = async <Success, Refusal>(manager: EntityManager, request: OperationRequest<Success, Refusal>): Promise<string | null> => {
  const { actingFor = null, input } = request;
  const hash = hashInput(actingFor === null ? input : { ...input, actingFor });
  const identity = [request.caller, request.mutation, request.input.idempotencyKey];
  const claimed: unknown[] = await manager.query(
    '/* idempotency:claim */ INSERT INTO idempotency_key (caller, mutation, key, input_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1',
    [...identity, hash],
  );
  if (claimed.length === 1) return null;
  const [earlier]: { input_hash: string; reference: string }[] = await manager.query(
    '/* idempotency:earlier */ SELECT input_hash, reference FROM idempotency_key WHERE caller = $1 AND mutation = $2 AND key = $3',
    identity,
  );
  if (earlier === undefined) throw new LostRace('the earlier use of the key was rolled back');
  if (earlier.input_hash !== hash) {
    throw new CallerFault('BAD_USER_INPUT', 'This idempotencyKey was used before with another input. Use a new key for a new request.', { field: 'idempotencyKey' });
  }
  return earlier.reference;
};

export const hashInput = (input: unknown): string => createHash('sha256').update(canonicalJson(input)).digest('hex');

/** JSON with sorted keys: two inputs that mean the same hash the same. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

const isLostRace = (error: unknown): boolean => {
  if (error instanceof LostRace) return true;
  const code = (error as { driverError?: { code?: string } }).driverError?.code ?? (error as { code?: string }).code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
};
