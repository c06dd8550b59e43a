import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../client.ts';
import type { Jurisdiction } from '../jurisdictions.ts';
import { departmentsWithData, type Platform } from '../platform.ts';
import { readServerTiming } from '../server-timing.ts';
import { DOSSIER } from './dossier-query.ts';

/** A page of dossiers, as the service centre reads them: of an enterprise's credit it sees what is public. */
const DOSSIERS = `query ($divisionCode: String!, $first: Int!, $name: String) { enterprises(first: $first, filter: { divisionCode: $divisionCode, isKey: true, nameContains: $name }) { nodes {
  name statusLabel liaison { name unit { name } }
  visitEligibility { isAllowed limit } visits(first: 3) { nodes { stateLabel unit { name } } }
  openAppeals appeals(first: 3) { nodes { number lightLabel item { name } responsibleUnit { name } } }
  policyMatches(first: 3) { nodes { resultLabel because project { title unit { name } } } }
  publicCreditRecords(first: 3) { nodes { title publishedUntil } } } } }`;

export const describeDossier = (platform: () => Platform, { suffix, divisionCode }: Jurisdiction): void =>
  describe('the dossier of an enterprise (一企一档)', () => {
    let enterprise: Client;
    let centre: Client;
    let uscc: string;

    beforeAll(async () => {
      platform().resetClock();
      [enterprise, centre] = await Promise.all([platform().as(`protected${suffix}`), platform().as(`centre${suffix}`)]);
      uscc = (await enterprise.get('{ viewer { enterprises { uscc } } }')).viewer.enterprises[0].uscc;
    });

    it('SHR-05: one query by its code tells what five departments know, with lights, reasons and standing', async () => {
      const answer = await enterprise.run(DOSSIER, { uscc });
      expect(answer.errors).toEqual([]);
      expect(Object.keys(readServerTiming(answer)).sort()).toEqual(departmentsWithData.toSorted());
      const dossier = answer.data.enterprise;
      expect(dossier).toMatchObject({ name: expect.any(String), liaison: { name: expect.any(String), unit: { name: expect.any(String) } }, visitEligibility: { limit: expect.any(Number) }, creditStanding: { score: expect.any(Number), levelLabel: expect.any(String) } });
      expect(dossier.openAppeals).toBeGreaterThan(0);
      for (const { light, lightLabel } of dossier.appeals.nodes) expect(lightLabel).toBe({ GREEN: '绿灯', YELLOW: '黄灯', RED: '红灯' }[light as string]);
      expect(dossier.policyMatches.nodes.length).toBeGreaterThan(0);
      for (const { because } of dossier.policyMatches.nodes) expect(because.length).toBeGreaterThan(0);
      expect(dossier.creditStanding.reasons.length).toBeGreaterThan(0);
    });

    it('CRD-20: the service centre reads the same dossier, but not the credit standing', async () => {
      const { data, errors } = await centre.run(DOSSIER, { uscc });
      expect(data.enterprise).toMatchObject({ name: expect.any(String), openAppeals: expect.any(Number), creditStanding: null });
      expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([['enterprise.creditStanding', 'FORBIDDEN']]);
    });

    it('SHR-18: one dossier and ten cost the same calls and SQL statements in each department', async () => {
      const ten = await centre.run(DOSSIERS, { divisionCode, first: 10 });
      const dossiers: any[] = ten.data.enterprises.nodes;
      expect(dossiers).toHaveLength(10);
      const lists = ['visits', 'appeals', 'policyMatches'].filter((list) => dossiers.some((dossier) => dossier[list].nodes.length > 0));
      // An empty list asks for no units and items: the one has to have all that any of the ten has.
      const { name } = dossiers.find((dossier) => lists.every((list) => dossier[list].nodes.length > 0));
      const one = await centre.run(DOSSIERS, { divisionCode, first: 1, name });
      expect([...one.errors, ...ten.errors]).toEqual([]);
      const cost = readServerTiming(ten);
      expect(Object.keys(cost).sort()).toEqual(departmentsWithData.toSorted());
      expect(readServerTiming(one)).toEqual(cost);
    });
  });
