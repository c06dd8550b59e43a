import { addDays, instantOf } from '../drawing/days.ts';
import { rowFrom, rowOf, type TableRow } from '../loading/table-row.ts';
import type { Plan } from '../plan.ts';
import { streamEnterprises } from '../registry/enterprises.ts';
import { jurisdictions } from '../registry/jurisdictions.ts';
import { subjectOf } from '../registry/subjects.ts';
import { accessBasis } from '../words/credit.ts';
import { listBanks } from './banks.ts';
import { bankAccessBasisTable, bankTable } from './banking-tables.ts';
import { bankingRows, createBankingDesk } from './banking-rows.ts';
import { MODEL_VERSION, ratingModel } from './credit-rules.ts';
import { creditListingTable, creditRatingTable, creditRecordTable, creditRepairTable, creditStandingTable, listingTransitionTable, ratingModelTable } from './credit-tables.ts';
import { openCreditFile } from './standings.ts';

/** All rows of the credit department but its copies of the register. Enterprises go through one by one and none is kept. */
export function* creditRows(plan: Plan): Generator<TableRow> {
  yield* bankRows(plan);
  yield rowOf(ratingModelTable, { version: MODEL_VERSION, parameters: JSON.stringify(ratingModel), first_used_at: instantOf(addDays(plan.quarter.firstDay, -1), '02:00') });
  const desk = createBankingDesk(plan);
  for (const enterprise of streamEnterprises(plan)) {
    const file = openCreditFile(plan, enterprise);
    const { records, repairs, listing, rating, standing } = file;
    desk.take(enterprise, () => file);
    for (const record of records) yield rowFrom(creditRecordTable, record);
    if (rating !== null) yield rowFrom(creditRatingTable, { ...rating, components: JSON.stringify(rating.components) });
    yield rowFrom(creditStandingTable, { ...standing, listings: JSON.stringify(standing.listings) });
    if (listing !== null) {
      yield rowFrom(creditListingTable, listing.entry);
      for (const transition of listing.transitions) yield rowFrom(listingTransitionTable, transition);
    }
    for (const repair of repairs) yield rowFrom(creditRepairTable, repair);
  }
  yield* bankingRows(plan, desk.stories);
}

/** How long before the quarter the banks became partners. */
const BANKS_DAYS_BEFORE = 300;

/** The partner banks, and the operator's legal basis in both districts (SECURITY §2). */
function* bankRows(plan: Plan): Generator<TableRow> {
  const at = instantOf(addDays(plan.quarter.firstDay, -BANKS_DAYS_BEFORE), '10:00');
  for (const { id, clientId, zh, en, jurisdiction } of listBanks(plan)) {
    const { code: divisionCode, personaSuffix } = jurisdiction;
    yield rowOf(bankTable, {
      id, client_id: clientId, name_zh: zh, name_en: en, division_code: divisionCode, state: 'ACTIVE',
      registered_by: subjectOf(`credit${personaSuffix}`), registered_at: at, changed_at: at,
    });
  }
  for (const { code, name, city, personaSuffix } of jurisdictions) {
    yield rowOf(bankAccessBasisTable, {
      division_code: code,
      is_open: true,
      operator: accessBasis.operator.replace('{}', name),
      basis: accessBasis.basis,
      public_contact: accessBasis.publicContact.replace('{}', city.phonePrefix),
      declared_by: subjectOf(`credit${personaSuffix}`),
      declared_at: at,
    });
  }
}
