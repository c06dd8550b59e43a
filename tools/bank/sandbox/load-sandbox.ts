import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@qinqing/database';
import { listEnterpriseCopies, listOrgUnitCopies } from '@qinqing/register-copies';
import type { CreditContext } from '../department-code.ts';
import { Refusal } from '../refusal.ts';
import type { Registers } from '../registers.ts';
import { sandboxPopulation, type SandboxEnterprise } from './population.ts';
import { settleEnterprises } from './settle-enterprises.ts';

/** What has been done of how many steps. */
export type ReportStep = (done: number, of: number, zh: string, en: string) => void;

const STEPS = 4;

/**
 * Loads the sandbox (沙盒): a jurisdiction of no place with synthetic enterprises, records about them, a declared basis, and
 * representatives who answer by themselves. Loaded twice it is loaded once.
 *
 * @throws Refusal when the departments do not take over the enterprises: they do not run
 */
export const loadSandbox = async (registers: Registers, report: ReportStep): Promise<readonly SandboxEnterprise[]> => {
  const { credit, databases } = registers;
  const { unit, enterprises } = sandboxPopulation(credit.SANDBOX_DIVISION, new Date());
  await settleEnterprises(databases.enterprises, unit, enterprises.map(({ enterprise }) => enterprise));
  report(1, STEPS, '企业登记', 'the register');
  await awaitCopies(registers, unit.id, enterprises.map(({ enterprise }) => enterprise.id));
  report(2, STEPS, '信用部门收到', 'the credit department has it');
  await declareBasis(registers);
  for (const { enterprise, records } of enterprises) for (const record of records) await addRecord(registers, { enterpriseId: enterprise.id, unitId: unit.id, ...record });
  report(3, STEPS, '信用记录与法定依据', 'records and the basis');
  await appointRepresentatives(databases.credit, credit.SANDBOX_DIVISION, enterprises);
  report(4, STEPS, '代表', 'representatives');
  return enterprises;
};

const COPY_LIMIT_MS = 20_000;
const POLL_MS = 100;

const awaitCopies = async ({ credit, contextIn }: Registers, unitId: string, enterpriseIds: readonly string[]): Promise<void> => {
  const { manager } = contextIn(credit.SANDBOX_DIVISION);
  for (let waitedMs = 0; waitedMs < COPY_LIMIT_MS; waitedMs += POLL_MS) {
    const [units, copies] = [await listOrgUnitCopies(manager, [unitId]), await listEnterpriseCopies(manager, enterpriseIds)];
    if (units.length === 1 && copies.length === enterpriseIds.length) return;
    await pause(POLL_MS);
  }
  throw new Refusal(
    '企业部门和信用部门没有在运行：信用部门未收到沙盒企业。启动后请再运行一次。',
    'The departments of enterprises and credit do not run: the enterprises of the sandbox have not reached credit. Start them, and give this command again.',
  );
};

/** Always the same caller with the same keys: whoever loads the sandbox, however often, it is written once. */
const loaderContext = ({ credit, contextIn }: Registers): CreditContext => {
  const context = contextIn(credit.SANDBOX_DIVISION);
  return { ...context, caller: { ...context.caller, subject: 'sandbox-loader' } };
};

/** The key is always the same: a basis that a person has closed since then is not opened again. */
const declareBasis = async (registers: Registers): Promise<void> => {
  const { credit } = registers;
  const divisionCode = credit.SANDBOX_DIVISION;
  const result = await credit.declareBankAccess(loaderContext(registers), {
    idempotencyKey: 'sandbox-access-1',
    divisionCode,
    isOpen: true,
    operator: '本平台运营方（沙盒，虚构数据）',
    basis: '沙盒中只有虚构数据，无须法定依据',
    publicContact: '本平台运营方',
  });
  if (result.kind === 'refused') throw new Error(`the sandbox's basis was refused: ${JSON.stringify(result.refusal)}`);
};

const DECIDED_ON = '2026-04-30';

const addRecord = async (registers: Registers, { enterpriseId, unitId, kind, value }: { readonly enterpriseId: string; readonly unitId: string; readonly kind: SandboxEnterprise['records'][number]['kind']; readonly value: string }): Promise<void> => {
  const result = await registers.credit.addCreditRecord(loaderContext(registers), {
    idempotencyKey: `sandbox-${kind.replaceAll('_', '-')}-${enterpriseId}`,
    enterpriseId,
    authorityUnitId: unitId,
    kind,
    value,
    adverseClass: null,
    decidedOn: DECIDED_ON,
    validTo: null,
    title: '沙盒记录（虚构）',
    legalBasis: '沙盒（虚构）',
    documentNumber: null,
  });
  if (result.kind === 'refused') throw new Error(`a record of the sandbox was refused: ${JSON.stringify(result.refusal)}`);
};

const appointRepresentatives = (databaseUrl: string, divisionCode: string, enterprises: readonly SandboxEnterprise[]): Promise<unknown> =>
  withClient(databaseUrl, (owner) =>
    owner.query(
      `/* sandbox:appoint */ INSERT INTO sandbox_representative (enterprise_id, division_code, conduct) SELECT id, $2, conduct FROM unnest($1::uuid[], $3::text[]) AS given (id, conduct)
       ON CONFLICT (enterprise_id) DO UPDATE SET conduct = EXCLUDED.conduct`,
      [enterprises.map(({ enterprise }) => enterprise.id), divisionCode, enterprises.map(({ conduct }) => conduct)],
    ),
  );
