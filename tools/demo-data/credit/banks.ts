import { namedUuid } from '../drawing/identifiers.ts';
import type { Plan } from '../plan.ts';
import { jurisdictions, type Jurisdiction } from '../registry/jurisdictions.ts';
import { bankNames, moreBankNames } from '../words/credit.ts';

/** A partner bank (合作银行, R22). */
export interface PartnerBank {
  readonly id: string;
  /** Of the identity provider; it is the bank's sign-in subject, too. */
  readonly clientId: string;
  readonly zh: string;
  readonly en: string;
  readonly jurisdiction: Jurisdiction;
}

/** Three with clients of the identity provider; where there is a year to tell of, twelve (§11.5). */
export const listBanks = ({ seed, yearShare }: Plan): readonly PartnerBank[] =>
  [...bankNames, ...(yearShare === 0 ? [] : moreBankNames)].map(({ clientId, zh, en, divisionCode }) => ({
    id: namedUuid(seed, 'bank', clientId), clientId, zh, en, jurisdiction: jurisdictions.find(({ code }) => code === divisionCode)!,
  }));
