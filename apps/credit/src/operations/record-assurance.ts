import { randomUUID } from 'node:crypto';
import { isInJurisdiction } from '@qinqing/caller';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../context.ts';
import { checkAssurance, type Assurance, type AssuranceForm } from '../domain/assurance.ts';
import { insertAssurance, listAssurancesById } from '../persistence/assurances.ts';
import type { CreditEnterpriseUnknown, CreditFormRejected } from './refusals.ts';
import { settingsAt } from './settings-at.ts';

export interface RecordAssuranceInput extends AssuranceForm {
  readonly idempotencyKey: string;
  readonly enterpriseId: string;
}

export type RecordedAssurance = Pick<Assurance, 'id' | 'enterpriseId' | 'level' | 'validTo'>;

/** The credit administrator records how surely an account is known (CRD-03); the newest word counts. */
export const recordAssurance = (
  context: RequestContext,
  input: RecordAssuranceInput,
): Promise<OperationResult<RecordedAssurance, CreditEnterpriseUnknown | CreditFormRejected>> =>
  runOperation<RecordedAssurance, CreditEnterpriseUnknown | CreditFormRejected>(context.dataSource, {
    mutation: 'recordAssurance',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const { caller, now, today } = context;
      const enterprise = await findEnterpriseCopy(manager, input.enterpriseId);
      if (enterprise === null || !isInJurisdiction(caller, enterprise.divisionCode)) {
        return { kind: 'refused', refusal: { kind: 'CreditEnterpriseUnknown', enterpriseId: input.enterpriseId } };
      }
      const { values } = await settingsAt(manager, enterprise.divisionCode, today);
      const problems = checkAssurance(input, today, values.assuranceMaximumMonths);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'CreditFormRejected', problems } };
      const { level, isLegalRepresentativeVerified, isEnterpriseVerified, validTo } = input;
      const assurance: Assurance = {
        id: randomUUID(),
        enterpriseId: enterprise.id,
        divisionCode: enterprise.divisionCode,
        level,
        isLegalRepresentativeVerified,
        isEnterpriseVerified,
        validFrom: today,
        validTo,
        recordedBy: caller.subject,
        recordedAt: now,
      };
      await insertAssurance(manager, assurance);
      return { kind: 'done', value: assurance, reference: assurance.id };
    },
    readAgain: getAssurance,
  });

const getAssurance = async (manager: EntityManager, id: string): Promise<RecordedAssurance> => {
  const [assurance] = await listAssurancesById(manager, [id]);
  if (assurance === undefined) throw new Error(`assurance ${id} is gone`);
  return assurance;
};
