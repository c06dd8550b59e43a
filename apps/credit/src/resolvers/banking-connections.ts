import { toConnection, type Connection } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Consent } from '../domain/consent.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import type { BankConsentConnectionResolvers, BankEnquiryConnectionResolvers, ConsentConnectionResolvers, CreditEnquiryConnectionResolvers } from '../generated/graphql.ts';
import { CONSENT_ORDER, ENQUIRY_ORDER, type ConsentPage, type EnquiryPage } from '../persistence/banking-lists.ts';

/** A page is read once, by whichever of its fields comes first, together with the pages of other enterprises. */
const readConsents = async (page: ConsentPage, { consentPages }: RequestContext): Promise<Connection<Consent>> =>
  toConnection(await consentPages.load(page), page.keyset, CONSENT_ORDER, ({ createdAt, id }) => [createdAt.toISOString(), id]);

const readEnquiries = async (page: EnquiryPage, { enquiryPages }: RequestContext): Promise<Connection<Enquiry>> =>
  toConnection(await enquiryPages.load(page), page.keyset, ENQUIRY_ORDER, ({ enquiredAt, id }) => [enquiredAt.toISOString(), id]);

const connect = <Page, Node>(read: (page: Page, context: RequestContext) => Promise<Connection<Node>>) => ({
  edges: async (page: Page, _arguments: object, context: RequestContext) => [...(await read(page, context)).edges],
  nodes: async (page: Page, _arguments: object, context: RequestContext) => [...(await read(page, context)).nodes],
  pageInfo: async (page: Page, _arguments: object, context: RequestContext) => (await read(page, context)).pageInfo,
});

/** The same pages for both sides; what each side may read of a row is the affair of its type. */
export const ConsentConnection: ConsentConnectionResolvers = connect(readConsents);
export const BankConsentConnection: BankConsentConnectionResolvers = connect(readConsents);
export const CreditEnquiryConnection: CreditEnquiryConnectionResolvers = connect(readEnquiries);
export const BankEnquiryConnection: BankEnquiryConnectionResolvers = connect(readEnquiries);
