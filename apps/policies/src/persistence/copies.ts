import type { CreditStandingState, EnterpriseProfileState } from '@qinqing/events';
import type { StateEvent } from '@qinqing/subgraph-server';
import type { EntityManager } from 'typeorm';

/** A copy takes a state only when it is newer: deliveries may come twice and in any order. */
export const applyProfiles = (manager: EntityManager, events: readonly StateEvent<EnterpriseProfileState>[]): Promise<void> =>
  manager.query(
    `/* enterpriseProfileChanged:apply */ INSERT INTO profile_copy AS c (enterprise_id, established_on, facts, qualifications, version)
     SELECT "enterpriseId", "establishedOn", facts, qualifications, version
     FROM jsonb_to_recordset($1::jsonb) AS g("enterpriseId" uuid, "establishedOn" date, facts jsonb, qualifications jsonb, version bigint)
     ON CONFLICT (enterprise_id) DO UPDATE SET established_on = excluded.established_on, facts = excluded.facts, qualifications = excluded.qualifications,
       version = excluded.version, applied_at = now()
     WHERE excluded.version > c.version`,
    [toRows(events)],
  );

export const applyCreditStandings = (manager: EntityManager, events: readonly StateEvent<CreditStandingState>[]): Promise<void> =>
  manager.query(
    `/* creditStandingChanged:apply */ INSERT INTO credit_copy AS c
       (enterprise_id, score, level, tax_grade, tax_grade_as_of, customs_level, customs_level_as_of, listings, has_open_dispute, version)
     SELECT "enterpriseId", score, level, "taxGrade", "taxGradeAsOf", "customsLevel", "customsLevelAsOf", listings, "hasOpenDispute", version
     FROM jsonb_to_recordset($1::jsonb) AS g("enterpriseId" uuid, score integer, level text, "taxGrade" text, "taxGradeAsOf" date, "customsLevel" text,
       "customsLevelAsOf" date, listings jsonb, "hasOpenDispute" boolean, version bigint)
     ON CONFLICT (enterprise_id) DO UPDATE SET score = excluded.score, level = excluded.level, tax_grade = excluded.tax_grade,
       tax_grade_as_of = excluded.tax_grade_as_of, customs_level = excluded.customs_level, customs_level_as_of = excluded.customs_level_as_of,
       listings = excluded.listings, has_open_dispute = excluded.has_open_dispute, version = excluded.version, applied_at = now()
     WHERE excluded.version > c.version`,
    [toRows(events)],
  );

const toRows = (events: readonly StateEvent<object>[]): string => JSON.stringify(events.map(({ data, version }) => ({ ...data, version })));

export type ProfileCopy = EnterpriseProfileState & { readonly id: string };
export type CreditCopy = CreditStandingState & { readonly id: string };

/** What is on file about enterprises; those of which nothing has come yet are left out. */
export const listProfileCopies = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<ProfileCopy[]> =>
  manager.query(
    `/* profileCopies:list */ SELECT enterprise_id AS id, enterprise_id AS "enterpriseId", established_on::text AS "establishedOn", facts, qualifications
     FROM profile_copy WHERE enterprise_id = ANY($1)`,
    [enterpriseIds],
  );

export const listCreditCopies = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<CreditCopy[]> =>
  manager.query(
    `/* creditCopies:list */ SELECT enterprise_id AS id, enterprise_id AS "enterpriseId", score, level, tax_grade AS "taxGrade", tax_grade_as_of::text AS "taxGradeAsOf",
       customs_level AS "customsLevel", customs_level_as_of::text AS "customsLevelAsOf", listings, has_open_dispute AS "hasOpenDispute"
     FROM credit_copy WHERE enterprise_id = ANY($1)`,
    [enterpriseIds],
  );

export const findProfileCopy = async (manager: EntityManager, enterpriseId: string): Promise<ProfileCopy | null> => (await listProfileCopies(manager, [enterpriseId]))[0] ?? null;

export const findCreditCopy = async (manager: EntityManager, enterpriseId: string): Promise<CreditCopy | null> => (await listCreditCopies(manager, [enterpriseId]))[0] ?? null;
