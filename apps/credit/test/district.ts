import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import { applyAll, enterpriseEvent, liaisonEvent, memberOf, newEnterpriseState, official, OTHER_DIVISION, TEST_DIVISION, unitEvent, type TestSubgraph } from '@qinqing/testing';

/** A small district as the credit department knows it: authorities, an officer, and enterprises that arrive by event. */
export const DIVISION = TEST_DIVISION;
export const SECOND_DIVISION = OTHER_DIVISION;
export { memberOf as representative };

export const marketUnit = '11111111-1111-4111-8111-111111111111';
export const taxUnit = '22222222-2222-4222-8222-222222222222';
export const cityMarketUnit = '33333333-3333-4333-8333-333333333333';
export const liaisonOfficer = '44444444-4444-4444-8444-444444444444';
export const UNKNOWN_ID = '99999999-9999-4999-8999-999999999999';

export const market: Caller = official('market', ['LISTING_AUTHORITY'], { unitId: marketUnit });
export const tax: Caller = official('tax', ['LISTING_AUTHORITY'], { unitId: taxUnit });
/** The superior of the district's market supervision: it reads what the unit below decides, and decides none of it. */
export const cityMarket: Caller = official('city-market', ['LISTING_AUTHORITY'], { unitId: cityMarketUnit });
export const administrator: Caller = official('administrator', ['CREDIT_ADMINISTRATOR']);
export const foreignAdministrator: Caller = official('foreign-administrator', ['CREDIT_ADMINISTRATOR'], { divisionCode: SECOND_DIVISION });
export const liaison: Caller = official('liaison', ['LIAISON'], { officerId: liaisonOfficer });
export const operator: Caller = official('operator', ['PLATFORM_OPERATOR']);
export const bankCaller: Caller = official('bank-river', ['BANK'], { clientId: 'bank-river' });

export const key = (): string => randomUUID();

/** Brings in the units, and the enterprises with their liaison. */
export const settle = async (graph: TestSubgraph, enterprises: readonly EnterpriseState[]): Promise<void> => {
  const units = [unitEvent(cityMarketUnit, '市市场监管局', [cityMarketUnit]), unitEvent(marketUnit, '市场监管局', [marketUnit, cityMarketUnit]), unitEvent(taxUnit, '税务局', [taxUnit])];
  await applyAll(graph, [...units, ...enterprises.map((enterprise) => enterpriseEvent(enterprise)), ...enterprises.map(({ id }) => liaisonEvent(id, liaisonOfficer))]);
};

/** A new enterprise of these facts, known to the department. */
export const settleOne = async (graph: TestSubgraph, facts: Partial<EnterpriseState> = {}): Promise<EnterpriseState> => {
  const enterprise = newEnterpriseState(facts);
  await settle(graph, [enterprise]);
  return enterprise;
};
