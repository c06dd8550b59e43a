import { type EntityManager, type Keyset, type PageRequest, isInstant, readListKeyset } from '@qinqing/database';
import type { Consent } from '../domain/consent.ts';
import type { ConsentState } from '../domain/consent-state.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import { enquiryColumns, enquiryJoins } from './enquiries.ts';

/** Whose list it is: an enterprise's, or a bank's own. */
export type ListOwner = 'enterprise_id' | 'bank_id';

interface Page {
  readonly owner: ListOwner;
  readonly ownerId: string;
  readonly keyset: Keyset;
  readonly now: Date;
}

export interface ConsentPage extends Page {
  readonly list: 'CONSENTS';
  /** Null: all. */
  readonly states: readonly ConsentState[] | null;
}

export interface EnquiryPage extends Page {
  readonly list: 'ENQUIRIES';
  readonly outcomeMissing: boolean;
}

export const CONSENT_ORDER = 'consent:newest';
export const ENQUIRY_ORDER = 'creditEnquiry:newest';

/** @throws CallerFault BAD_USER_INPUT */
export const readInstantKeyset = (page: PageRequest, order: string): Keyset => readListKeyset(page, order, isInstant);

const consentColumns = `c.id, c.enterprise_id AS "enterpriseId", c.division_code AS "divisionCode", c.bank_id AS "bankId", c.state, c.purpose,
  c.requested_scopes AS "requestedScopes", c.requested_days AS "requestedDays", c.requested_enquiries AS "requestedEnquiries", c.scopes,
  c.loan_reference AS "loanReference", c.note, c.max_enquiries AS "maxEnquiries", c.used, c.requested_by AS "requestedBy", c.requested_at AS "requestedAt",
  c.granted_by AS "grantedBy", c.granted_at AS "grantedAt", c.valid_to AS "validTo", c.due_at AS "dueAt", c.due_calendar_version AS "dueCalendarVersion",
  c.ended_at AS "endedAt", c.settings_version AS "settingsVersion", c.created_at AS "createdAt", c.updated_at AS "updatedAt", c.version::int`;

/** What time has made of a stored state, as the domain reads it. */
const stateNow = (now: string): string =>
  `CASE WHEN c.state = 'ACTIVE' AND c.valid_to <= ${now} THEN 'EXPIRED' WHEN c.state = 'REQUESTED' AND c.due_at <= ${now} THEN 'LAPSED' ELSE c.state END`;

/** Up to `size + 1` consents for each page, newest first: one statement for pages that differ in nothing but the owner. */
export const listConsentPages = (manager: EntityManager, pages: readonly ConsentPage[]): Promise<Consent[][]> =>
  listAlike(pages, (group, { owner, states, keyset, now }) => {
    const parameters: unknown[] = [group.map(({ ownerId }) => ownerId)];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const after = keyset.after === null ? '' : `AND (c.created_at, c.id) < (${bind(keyset.after[0])}::timestamptz, ${bind(keyset.after[1])}::uuid)`;
    const filter = states === null ? '' : `AND ${stateNow(`${bind(now)}::timestamptz`)} = ANY(${bind(states)})`;
    return manager.query(
      `/* consents:page */ SELECT asked.place::int, page.* FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, place) CROSS JOIN LATERAL (
         SELECT ${consentColumns} FROM consent c WHERE c.${owner} = asked.id ${after} ${filter} ORDER BY c.created_at DESC, c.id DESC LIMIT ${keyset.size + 1}) AS page
       ORDER BY asked.place, page."createdAt" DESC, page.id DESC`,
      parameters,
    );
  });

/** Up to `size + 1` enquiries for each page, newest first, likewise. */
export const listEnquiryPages = (manager: EntityManager, pages: readonly EnquiryPage[]): Promise<Enquiry[][]> =>
  listAlike(pages, (group, { owner, outcomeMissing, keyset }) => {
    const parameters: unknown[] = [group.map(({ ownerId }) => ownerId)];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const after = keyset.after === null ? '' : `AND (q.enquired_at, q.id) < (${bind(keyset.after[0])}::timestamptz, ${bind(keyset.after[1])}::uuid)`;
    const filter = outcomeMissing ? "AND d.state <> 'REPORTED'" : '';
    return manager.query(
      `/* enquiries:page */ SELECT asked.place::int, page.* FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, place) CROSS JOIN LATERAL (
         SELECT ${enquiryColumns} FROM credit_enquiry q ${enquiryJoins} WHERE q.${owner} = asked.id ${after} ${filter}
         ORDER BY q.enquired_at DESC, q.id DESC LIMIT ${keyset.size + 1}) AS page
       ORDER BY asked.place, page."enquiredAt" DESC, page.id DESC`,
      parameters,
    );
  });

/** Reads pages that differ in nothing but the owner together: a list of enterprises costs as much as one. */
const listAlike = async <Asked extends Page, Row extends object>(
  pages: readonly Asked[],
  read: (group: readonly Asked[], first: Asked) => Promise<(Row & { readonly place: number })[]>,
): Promise<Row[][]> => {
  const found = new Map<Asked, Row[]>(pages.map((page) => [page, []]));
  for (const group of Map.groupBy(pages, (page) => JSON.stringify({ ...page, ownerId: null })).values()) {
    for (const { place, ...row } of await read(group, group[0] as Asked)) found.get(group[place - 1] as Asked)?.push(row as unknown as Row);
  }
  return pages.map((page) => found.get(page) ?? []);
};
