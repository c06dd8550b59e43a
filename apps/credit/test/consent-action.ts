import { describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import type { TestSubgraph } from '@qinqing/testing';
import { listConsentSteps } from './bank-journey.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { representative, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

export interface ConsentActionSpec {
  readonly mutation: string;
  /** A consent with which the action is possible. */
  readonly prepare: () => Promise<{ readonly firm: EnterpriseState; readonly id: string; readonly input: Record<string, unknown> }>;
  readonly otherInput?: Record<string, unknown>;
  /** The event in the history that the action leaves behind. */
  readonly event: string;
}

const MALFORMED_IDS = ['', 'x', "1' OR '1'='1", `${UNKNOWN_ID} `, `${UNKNOWN_ID}\0`, '企业'];

/** What every action of an enterprise on a consent has in common: whose it is, and that a key has one effect. */
export const describeConsentAction = (graphOf: () => TestSubgraph, { mutation, prepare, otherInput = { consentId: UNKNOWN_ID }, event }: ConsentActionSpec): void => {
  const countEffects = async (id: string): Promise<number> => (await listConsentSteps(graphOf(), id)).filter((step) => step.split(' ')[1] === event).length;

  describe('like every action on a consent', () => {
    it('what is no id leads nowhere, and somebody else’s consent is answered like one that does not exist', async () => {
      const { firm, id, input } = await prepare();
      for (const consentId of MALFORMED_IDS) expect(await mutate(graphOf().as(representative(firm.id)), mutation, { ...input, consentId })).toMatchObject({ __typename: 'ConsentUnknown', consentId });
      const stranger = graphOf().as(representative(UNKNOWN_ID));
      const missing = await mutate(stranger, mutation, { ...input, consentId: UNKNOWN_ID });
      expect(missing).toMatchObject({ __typename: 'ConsentUnknown', message: '没有找到您可以办理的这件授权。请从列表中重新选择。' });
      expect(await mutate(stranger, mutation, { ...input, consentId: id })).toEqual({ ...missing, consentId: id });
      expect(await countEffects(id)).toBe(0);
    });

    it('a clerk needs a mandate of assurance L3, of which there are none yet', async () => {
      const { firm, id, input } = await prepare();
      expect(await mutate(graphOf().as(representative(firm.id, ['CLERK'])), mutation, { ...input, consentId: id })).toMatchObject({ __typename: 'ConsentMandateMissing', message: expect.stringMatching(/法定代表人/) });
      expect(await countEffects(id)).toBe(0);
    });

    it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
      const { firm, id, input } = await prepare();
      for (const role of roles.filter((candidate) => !['LEGAL_REPRESENTATIVE', 'CLERK', 'PUBLIC'].includes(candidate))) {
        expect(faultOf(await attempt(graphOf().as({ ...representative(firm.id), roles: [role] }), mutation, { ...input, consentId: id }))).toBe('FORBIDDEN');
      }
      expect(faultOf(await attempt(graphOf().as({ subject: 'public', roles: ['PUBLIC'] }), mutation, { ...input, consentId: id }))).toBe('UNAUTHENTICATED');
      expect(await countEffects(id)).toBe(0);
    });

    it('twice is once: the second is told the state', async () => {
      const { firm, id, input } = await prepare();
      await mutate(graphOf().as(representative(firm.id)), mutation, { ...input, consentId: id });
      expect(await mutate(graphOf().as(representative(firm.id)), mutation, { ...input, consentId: id })).toMatchObject({ __typename: 'ConsentActionNotAllowed' });
      expect(await countEffects(id)).toBe(1);
    });

    describeIdempotency(graphOf, {
      mutation,
      otherInput,
      prepare: async () => {
        const { firm, id, input } = await prepare();
        return { by: representative(firm.id), input: { ...input, consentId: id }, countEffects: () => countEffects(id) };
      },
    });
  });
};
