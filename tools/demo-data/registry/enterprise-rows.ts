import { drawUuid, namedUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { enterpriseTable, keyEnterpriseTable, protectionTable, qualificationTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import { cast } from './cast.ts';
import type { Enterprise } from './enterprise.ts';
import { streamEnterprises } from './enterprises.ts';
import { factRows } from './facts.ts';
import { findKeyGrounds } from './key-enterprises.ts';
import { createLiaisonDesk } from './liaisons.ts';
import { organisationRows } from './organisation.ts';
import { createQualificationDesk, type Qualification } from './qualifications.ts';
import { signerOf, subjectOf } from './subjects.ts';

/** All rows of the enterprises department; a row comes after those that it refers to. */
export function* enterpriseRows(plan: Plan): Generator<TableRow> {
  yield* organisationRows(plan);
  const qualify = createQualificationDesk(plan);
  const assignLiaison = createLiaisonDesk(plan);
  for (const enterprise of streamEnterprises(plan)) {
    const random = createRandom(plan.seed, 'service', enterprise.index);
    const qualifications = qualify(random, enterprise);
    const grounds = findKeyGrounds(enterprise, qualifications, plan.quarter.firstDay);
    yield enterpriseRow(enterprise);
    for (const qualification of qualifications) yield qualificationRow(random, enterprise, qualification);
    if (grounds !== null) {
      yield rowOf(keyEnterpriseTable, {
        quarter: plan.quarter.name,
        enterprise_id: enterprise.id,
        is_four_above: grounds.isFourAbove,
        is_national_high_tech: grounds.isNationalHighTech,
      });
      yield* assignLiaison(random, enterprise);
    }
    yield* protectionRows(plan, enterprise);
    yield* factRows(plan, enterprise, grounds !== null);
  }
}

const enterpriseRow = (enterprise: Enterprise): TableRow =>
  rowOf(enterpriseTable, {
    id: enterprise.id,
    uscc: enterprise.uscc,
    name: enterprise.name,
    division_code: enterprise.town.code,
    address: enterprise.address,
    status: enterprise.status,
    entity_kind: enterprise.kind,
    established_on: enterprise.establishedOn,
    legal_representative: enterprise.representative,
    industry_code: enterprise.industryCode,
    staff: enterprise.staff,
    revenue_cents: enterprise.revenueCents,
    assets_cents: enterprise.assetsCents,
    size_class: enterprise.sizeClass,
    visit_mode: enterprise.visitMode,
  });

const qualificationRow = (random: Random, enterprise: Enterprise, { kind, certificateNumber, validFrom, validTo }: Qualification): TableRow =>
  rowOf(qualificationTable, {
    id: drawUuid(random),
    enterprise_id: enterprise.id,
    kind,
    certificate_number: certificateNumber,
    valid_from: validFrom,
    valid_to: validTo,
  });

/** S1: the first protection list took effect on 1 May 2025 (VIS-10); the second district followed. */
export const PROTECTED_SINCE = { PILOT: '2025-05-01', VISIT_FREQUENCY: '2025-07-01' } as const;

function* protectionRows(plan: Plan, { index, id, jurisdiction }: Enterprise): Generator<TableRow> {
  const part = cast[index]?.part;
  if (part !== 'PILOT' && part !== 'PROTECTED') return;
  const ground = part === 'PILOT' ? 'PILOT' : 'VISIT_FREQUENCY';
  yield rowOf(protectionTable, {
    id: namedUuid(plan.seed, 'protection', index),
    enterprise_id: id,
    ground,
    consented_by: signerOf(index),
    decided_by: subjectOf(`centre${jurisdiction.personaSuffix}`),
    since: PROTECTED_SINCE[ground],
  });
}
