import type { Profile } from '@qinqing/rules';
import type { Day } from '@qinqing/working-time';
import type { CreditStanding } from '../credit/credit-rules.ts';
import { openCreditFile } from '../credit/standings.ts';
import { createRandom } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { factRows } from '../registry/facts.ts';
import { findKeyGrounds } from '../registry/key-enterprises.ts';
import { createQualificationDesk, type Qualification } from '../registry/qualifications.ts';
import { toProfile } from './policy-rules.ts';

/** What the department knows of an applicant on the day of its application. */
export interface ApplicantFile {
  readonly enterprise: Enterprise;
  readonly profile: Profile;
  readonly isRedListed: boolean;
  readonly level: string | null;
}

/** What of a file is the same on every day. */
interface Kept {
  readonly profile: NonNullable<Parameters<typeof toProfile>[0]['profile']>;
  readonly standing: CreditStanding;
}

/** Reads applicants' files as the department's copies will hold them: register, certificates, facts and credit. */
export const createApplicantReader = (plan: Plan): ((enterprise: Enterprise, day: Day) => ApplicantFile) => {
  const qualify = createQualificationDesk(plan);
  const kept = new Map<number, Kept>();
  const keep = (enterprise: Enterprise): Kept => {
    const found = kept.get(enterprise.index) ?? readKept(plan, enterprise, qualify(createRandom(plan.seed, 'service', enterprise.index), enterprise));
    kept.set(enterprise.index, found);
    return found;
  };
  return (enterprise, day) => {
    const { profile, standing } = keep(enterprise);
    const { name, uscc, town, industryCode, sizeClass } = enterprise;
    const credit = { ...standing, listings: standing.listings.map((listing) => ({ ...listing, measureCodes: [...listing.measureCodes] })) };
    return {
      enterprise,
      profile: toProfile({ core: { name, uscc, divisionCode: town.code, industryCode, sizeClass }, profile, credit }, day),
      isRedListed: standing.listings.some(({ kind }) => kind === 'RED'),
      level: standing.level,
    };
  };
};

const readKept = (plan: Plan, enterprise: Enterprise, qualifications: readonly Qualification[]): Kept => {
  const isKey = findKeyGrounds(enterprise, qualifications, plan.quarter.firstDay) !== null;
  const facts = [...factRows(plan, enterprise, isKey)].map(({ record }) => ({
    key: record.key, value: JSON.parse(String(record.value)), unit: record.unit, period: record.period, asOf: record.as_of, confidence: record.confidence, source: record.source,
  })) as Kept['profile']['facts'];
  return { profile: { enterpriseId: enterprise.id, establishedOn: enterprise.establishedOn, facts, qualifications: [...qualifications] }, standing: openCreditFile(plan, enterprise).standing };
};
