import { isUuid } from '@qinqing/database';
import type { EnterpriseResolvers } from '../generated/graphql.ts';
import { CONSENT_ORDER, ENQUIRY_ORDER, readInstantKeyset } from '../persistence/banking-lists.ts';

/** What banks asked of an enterprise, and what it allowed. */
export const enterpriseBankFields: Pick<EnterpriseResolvers, 'creditConsents' | 'creditEnquiries'> = {
  creditConsents: ({ id }, { filter, first, after }, { now }) => {
    const keyset = readInstantKeyset({ first, after }, CONSENT_ORDER);
    return isUuid(id) ? { list: 'CONSENTS', owner: 'enterprise_id', ownerId: id, states: filter?.states ?? null, keyset, now } : null;
  },
  creditEnquiries: ({ id }, { first, after }, { now }) => {
    const keyset = readInstantKeyset({ first, after }, ENQUIRY_ORDER);
    return isUuid(id) ? { list: 'ENQUIRIES', owner: 'enterprise_id', ownerId: id, outcomeMissing: false, keyset, now } : null;
  },
};
