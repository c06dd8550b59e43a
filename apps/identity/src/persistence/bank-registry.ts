import type { Client } from 'pg';
import type { BilingualText } from '../accounts.ts';
import { thumbprintsOf } from '../bank-keys.ts';
import type { PublicKeys } from '../banks.ts';
import { recordBankEvent } from './bank-events.ts';

/** A bank as its operator sees it. */
export interface RegisteredBank {
  readonly clientId: string;
  readonly name: BilingualText;
  readonly divisionCode: string;
  readonly isActive: boolean;
  /** Belongs to a demonstration: it makes its keys itself, at each start. */
  readonly isDemo: boolean;
  readonly keys: PublicKeys;
  /** Keys that still work beside the present ones, and until when; null: there are none. */
  readonly retiring: { readonly keys: PublicKeys; readonly until: Date } | null;
}

/** The same keys under another order or kid are the same keys. */
const haveSameKeys = async (one: PublicKeys, other: PublicKeys): Promise<boolean> => {
  const [first, second] = await Promise.all([one, other].map(async (keys) => [...(await thumbprintsOf(keys))].sort().join()));
  return first === second;
};

interface BankRow {
  readonly client_id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly division_code: string;
  readonly is_active: boolean;
  readonly persona: string | null;
  readonly metadata: { readonly jwks: PublicKeys };
  readonly retiring_jwks: PublicKeys | null;
  readonly retiring_until: Date | null;
  readonly is_retiring: boolean | null;
}

const toRegistered = (row: BankRow): RegisteredBank => ({
  clientId: row.client_id,
  name: { zh: row.name_zh, en: row.name_en },
  divisionCode: row.division_code,
  isActive: row.is_active,
  isDemo: row.persona !== null,
  keys: row.metadata.jwks,
  retiring: row.is_retiring === true && row.retiring_jwks !== null && row.retiring_until !== null ? { keys: row.retiring_jwks, until: row.retiring_until } : null,
});

const SELECT_BANKS = `SELECT *, retiring_until > now() AS is_retiring FROM client WHERE kind = 'BANK'`;

export const listRegisteredBanks = async (owner: Client): Promise<readonly RegisteredBank[]> =>
  (await owner.query<BankRow>(`/* listRegisteredBanks */ ${SELECT_BANKS} ORDER BY client_id COLLATE "C"`)).rows.map(toRegistered);

export const findRegisteredBank = async (owner: Client, clientId: string): Promise<RegisteredBank | null> => {
  const { rows } = await owner.query<BankRow>(`/* findRegisteredBank */ ${SELECT_BANKS} AND client_id = $1`, [clientId]);
  return rows[0] === undefined ? null : toRegistered(rows[0]);
};

export type OnboardResult = 'ONBOARDED' | 'KNOWN' | 'OTHER_BANK' | 'OTHER_CLIENT';

/** Registers a bank once. `KNOWN`: just so already · `OTHER_BANK`, `OTHER_CLIENT`: the id is taken, and nothing was changed. */
export const onboardBank = (owner: Client, bank: Pick<RegisteredBank, 'clientId' | 'name' | 'divisionCode' | 'keys'>, actor: string): Promise<OnboardResult> =>
  inTransaction(owner, async () => {
    const { clientId, name, divisionCode, keys } = bank;
    const { rowCount } = await owner.query(
      `/* onboardBank */ INSERT INTO client (client_id, kind, name_zh, name_en, division_code, metadata)
       VALUES ($1, 'BANK', $2, $3, $4, jsonb_build_object('jwks', $5::jsonb)) ON CONFLICT (client_id) DO NOTHING`,
      [clientId, name.zh, name.en, divisionCode, JSON.stringify(keys)],
    );
    if (rowCount === 1) {
      await recordBankEvent(owner, clientId, { kind: 'ONBOARDED', keys, actor });
      return 'ONBOARDED';
    }
    const known = await findRegisteredBank(owner, clientId);
    if (known === null) return 'OTHER_CLIENT';
    const isSame = known.name.zh === name.zh && known.name.en === name.en && known.divisionCode === divisionCode && (await haveSameKeys(known.keys, keys));
    return isSame ? 'KNOWN' : 'OTHER_BANK';
  });

export type RotateResult = 'ROTATED' | 'SAME_KEYS' | 'KID_IN_USE' | 'UNKNOWN';

/**
 * Gives a bank other keys. Those that it had still work for `keepOldHours`, beside the new ones; 0 ends them at once, and any that were
 * retiring before. Given the same keys again, the old ones may end sooner than was said first, and never later: one that turns out to be
 * stolen is stopped. `KID_IN_USE`: a new key bears the kid of another one that it had.
 */
export const rotateBankKeys = (owner: Client, { clientId, keys, keepOldHours, actor }: { readonly clientId: string; readonly keys: PublicKeys; readonly keepOldHours: number; readonly actor: string }): Promise<RotateResult> =>
  inTransaction(owner, async () => {
    await owner.query('/* rotateBankKeys:take */ SELECT 1 FROM client WHERE client_id = $1 FOR UPDATE', [clientId]);
    const known = await findRegisteredBank(owner, clientId);
    if (known === null) return 'UNKNOWN';
    if ((await haveSameKeys(known.keys, keys)) && haveSameNames(known.keys, keys)) {
      if (!(await endRetiringKeysSooner(owner, clientId, keepOldHours))) return 'SAME_KEYS';
      await recordBankEvent(owner, clientId, { kind: 'KEYS_ROTATED', keys, actor, keepOldHours });
      return 'ROTATED';
    }
    if (await isKidReused(known.keys, keys)) return 'KID_IN_USE';
    await owner.query(
      `/* rotateBankKeys */ UPDATE client SET metadata = jsonb_build_object('jwks', $2::jsonb),
         retiring_jwks = CASE WHEN $3 > 0 THEN metadata -> 'jwks' END, retiring_until = CASE WHEN $3 > 0 THEN now() + make_interval(hours => $3) END
       WHERE client_id = $1`,
      [clientId, JSON.stringify(keys), keepOldHours],
    );
    await recordBankEvent(owner, clientId, { kind: 'KEYS_ROTATED', keys, actor, keepOldHours });
    return 'ROTATED';
  });

const endRetiringKeysSooner = async (owner: Client, clientId: string, keepOldHours: number): Promise<boolean> => {
  const { rowCount } = await owner.query(
    `/* endRetiringKeysSooner */ UPDATE client SET
       retiring_jwks = CASE WHEN $2 > 0 THEN retiring_jwks END, retiring_until = CASE WHEN $2 > 0 THEN now() + make_interval(hours => $2) END
     WHERE client_id = $1 AND retiring_until > now() + make_interval(hours => $2)`,
    [clientId, keepOldHours],
  );
  return rowCount === 1;
};

/** A signature names its key: the same key under another name is not found. */
const haveSameNames = (one: PublicKeys, other: PublicKeys): boolean => namesOf(one) === namesOf(other);

const namesOf = ({ keys }: PublicKeys): string => JSON.stringify(keys.map(({ kid }) => String(kid)).sort());

const isKidReused = async (old: PublicKeys, next: PublicKeys): Promise<boolean> => {
  const known = new Map(await Promise.all(old.keys.map(async (key) => [key.kid, (await thumbprintsOf({ keys: [key] }))[0]] as const)));
  const thumbprints = await thumbprintsOf(next);
  return next.keys.some(({ kid }, index) => known.has(kid) && known.get(kid) !== thumbprints[index]);
};

export type ActivityResult = 'CHANGED' | 'WAS_SO' | 'UNKNOWN';

/** A blocked bank gets no token; one that it holds is stopped where it reads. */
export const setBankActivity = (owner: Client, { clientId, isActive, reason, actor }: { readonly clientId: string; readonly isActive: boolean; readonly reason: string; readonly actor: string }): Promise<ActivityResult> =>
  inTransaction(owner, async () => {
    const { rowCount } = await owner.query(`/* setBankActivity */ UPDATE client SET is_active = $2 WHERE client_id = $1 AND kind = 'BANK' AND is_active <> $2`, [clientId, isActive]);
    const known = await findRegisteredBank(owner, clientId);
    if (known === null) return 'UNKNOWN';
    if (rowCount === 0) return 'WAS_SO';
    await recordBankEvent(owner, clientId, { kind: isActive ? 'UNBLOCKED' : 'BLOCKED', keys: known.keys, actor, reason });
    return 'CHANGED';
  });

const inTransaction = async <Result>(owner: Client, work: () => Promise<Result>): Promise<Result> => {
  await owner.query('BEGIN');
  try {
    const result = await work();
    await owner.query('COMMIT');
    return result;
  } catch (error) {
    await owner.query('ROLLBACK').catch(() => {});
    throw error;
  }
};
