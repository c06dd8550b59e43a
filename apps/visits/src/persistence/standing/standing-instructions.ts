import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { StandingInstruction } from '../../domain/standing/standing-instruction.ts';

const columns = `enterprise_id AS "enterpriseId", version, auto_refuse_below AS "autoRefuseBelow", never_accept AS "neverAccept",
  is_withdrawn AS "isWithdrawn", set_by AS "setBy", set_at AS "setAt"`;

/** The last word of each enterprise, withdrawn ones included; those without a word are left out. */
export const listStandingInstructions = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<StandingInstruction[]> =>
  manager.query(
    `/* standingInstructions:last */ SELECT DISTINCT ON (enterprise_id) ${columns} FROM standing_instruction
     WHERE enterprise_id = ANY($1) ORDER BY enterprise_id, version DESC`,
    [enterpriseIds],
  );

export const findInstructionVersion = async (manager: EntityManager, enterpriseId: string, version: number): Promise<StandingInstruction | null> => {
  const rows: StandingInstruction[] = await manager.query(
    `/* standingInstructions:version */ SELECT ${columns} FROM standing_instruction WHERE enterprise_id = $1 AND version = $2`,
    [enterpriseId, version],
  );
  return rows[0] ?? null;
};

export const findStandingInstruction = async (manager: EntityManager, enterpriseId: string): Promise<StandingInstruction | null> =>
  (await listStandingInstructions(manager, [enterpriseId]))[0] ?? null;

/**
 * A new word is a new version, and the unique row is the guard: of two that were given at once, the second follows the first.
 *
 * @throws LostRace
 */
export const insertStandingInstruction = async (manager: EntityManager, instruction: StandingInstruction): Promise<void> => {
  const inserted: unknown[] = await manager.query(
    `/* standingInstructions:insert */ INSERT INTO standing_instruction (enterprise_id, version, auto_refuse_below, never_accept, is_withdrawn, set_by, set_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
    [instruction.enterpriseId, instruction.version, instruction.autoRefuseBelow, instruction.neverAccept, instruction.isWithdrawn, instruction.setBy, instruction.setAt],
  );
  if (inserted.length === 0) throw new LostRace(`enterprise ${instruction.enterpriseId} gave another instruction meanwhile`);
};
