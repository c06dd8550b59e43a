import type { ScopeTable } from '@qinqing/subgraph-server';
import { readCreditPlace, type RequestContext } from './context.ts';
import type { CreditRecord } from './domain/credit-record.ts';
import type { CreditStanding } from './domain/credit-standing.ts';
import type { Dispute } from './domain/dispute.ts';
import type { ListEntry } from './domain/list-entry.ts';
import type { RepairCase } from './domain/repair.ts';
import type { EnterpriseReference } from './resolvers/Enterprise.ts';

/** Where something of an enterprise's own belongs: banks' consents and enquiries have no deciding unit. */
const ofEnterprise = ({ divisionCode, enterpriseId }: { readonly divisionCode: string | null; readonly enterpriseId: string | null }) => ({ divisionCode, enterpriseId });

/** Whose objects these are, for the `@allow` rules of the schema. */
export const scopes: ScopeTable<RequestContext> = {
  Enterprise: async ({ id }: EnterpriseReference, context) => {
    const enterprise = await context.enterprises.load(id);
    if (enterprise === null) return {};
    return { divisionCode: enterprise.divisionCode, enterpriseId: id, officerIds: enterprise.liaisonOfficerId === null ? [] : [enterprise.liaisonOfficerId] };
  },
  CreditStanding: (standing: CreditStanding) => ofEnterprise(standing),
  CreditRecord: (record: CreditRecord, context) => readCreditPlace(context, record),
  CreditListing: (entry: ListEntry, context) => readCreditPlace(context, entry),
  CreditRepair: (repair: RepairCase, context) => readCreditPlace(context, repair),
  CreditDispute: (dispute: Dispute, context) => readCreditPlace(context, dispute),
  Bank: ({ divisionCode }: { readonly divisionCode: string }) => ({ divisionCode }),
  Consent: ofEnterprise,
  CreditEnquiry: ofEnterprise,
};
