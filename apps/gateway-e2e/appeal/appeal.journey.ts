import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../business-action.ts';
import type { Client } from '../client.ts';
import type { Jurisdiction } from '../jurisdictions.ts';
import type { Platform } from '../platform.ts';
import { shanghai, shanghaiClock } from '../shanghai-time.ts';

const READ = `id number state light grade dueAt isProvisional remainingMinutes reopenCount responsibleUnit { id name }
  returns { ordinal unit { id } proposedUnit { id } } reply { text unit { id } } history { to }`;

const success = `appeal { ${READ} }`;

const submitted = { success: `appeal { ${READ} isAutoClassified item { code name } category { code } candidates { confidence } serviceClass attachments { fileName mediaType sizeBytes sha256 } enterprise { id name } liaison { name } } similarAppeals { score }` };

/** A file of 1 MiB as the browser sends it. */
const file = Buffer.alloc(1_048_576, '%PDF-1.7\n% 材料清单\n');
const attachment = { fileName: '材料清单.pdf', mediaType: 'application/pdf', contentBase64: file.toString('base64') };

/** One working day to answer, for the bureau of market supervision. */
const registration = { content: '公司地址变更登记办不下来，窗口说的材料不清楚', urgency: 'NORMAL', contactPhone: '0750-00012345', attachments: [attachment] };
/** Three working days, for the bureau of industry and information. */
const qualification = { content: '我们想申报专精特新中小企业，材料怎么准备，找哪个部门', urgency: 'NORMAL', contactPhone: '0750-00012345' };

const FRIDAY = '2025-09-26T15:00';
const BEFORE_THE_HOLIDAY = '2025-09-29T10:00';

export const describeAppeal = (platform: () => Platform, { suffix, divisionCode, closes }: Jurisdiction): void =>
  describe('an appeal (企业诉求)', () => {
    let enterprise: Client;
    let specialist: Client;
    let industry: Client;
    let market: Client;
    let direct: Client;
    let units: { readonly industry: string; readonly market: string };
    let simple: any;
    let regular: any;

    const setClock = (clock: string): void => platform().setClock(shanghai(clock));
    const read = async (client: Client, { id }: { readonly id: string }): Promise<any> => (await client.get(`query ($id: ID!) { appeal(id: $id) { ${READ} } }`, { id })).appeal;
    const unitOf = async (client: Client): Promise<string> => (await client.get('{ viewer { unit { id } } }')).viewer.unit.id;

    beforeAll(async () => {
      const persona = (name: string): Promise<Client> => platform().as(`${name}${suffix}`);
      [enterprise, specialist, industry, market, direct] = await Promise.all([persona('protected'), persona('specialist'), persona('handler'), persona('handlerb'), persona('direct')]);
      units = { industry: await unitOf(industry), market: await unitOf(market) };
    });

    it('APL-02, APL-43: three entries and a file are enough; item and unit are found among 137 items', async () => {
      setClock(FRIDAY);
      const { appealItems } = await enterprise.get('{ appealItems { code } }');
      expect(appealItems).toHaveLength(137);
      simple = (await act(enterprise, 'submitAppeal', registration, submitted)).appeal;
      expect(simple).toMatchObject({ state: 'DISPATCHED', isAutoClassified: true, serviceClass: 'SIMPLE', category: { code: 'ADMINISTRATION' }, responsibleUnit: { id: units.market } });
      expect(simple.number).toMatch(new RegExp(`^${divisionCode}\\d{0,3}-2025-\\d{6}$`));
      expect(simple.candidates).toHaveLength(3);
      expect(simple.candidates[0].confidence).toBeGreaterThanOrEqual(0.85);
      expect(simple.attachments).toEqual([{ fileName: attachment.fileName, mediaType: attachment.mediaType, sizeBytes: file.length, sha256: createHash('sha256').update(file).digest('hex') }]);
    });

    it('§10.5a: one working day from a Friday is the Sunday that makes up for the holiday, at the close of the local offices', () => {
      expect(shanghaiClock(simple.dueAt)).toBe(`2025-09-28T${closes}`);
      expect(simple.isProvisional).toBe(false);
    });

    it('APL-15: the light turns from green to yellow to red as the clock moves', async () => {
      const lights: [clock: string, light: string][] = [['2025-09-26T15:01', 'GREEN'], ['2025-09-27T12:00', 'GREEN'], ['2025-09-28T15:30', 'YELLOW'], [`2025-09-28T${closes}`, 'RED'], ['2025-09-29T09:00', 'RED']];
      for (const [clock, light] of lights) {
        setClock(clock);
        expect([clock, (await read(enterprise, simple)).light]).toEqual([clock, light]);
      }
    });

    it('APL-24: after four working hours a unit cannot return it any more', async () => {
      const returnSimple = (): Promise<any> =>
        act(market, 'returnAppeal', { appealId: simple.id, legalReason: '登记职责已划转', proposedUnitId: units.industry }, { success, refusals: { AppealReturnNotPossible: 'obstacle returnableUntil' } });
      setClock('2025-09-28T10:01');
      const late = await returnSimple();
      expect(late).toMatchObject({ __typename: 'AppealReturnNotPossible', obstacle: 'TOO_LATE' });
      expect(shanghaiClock(late.returnableUntil)).toBe('2025-09-28T10:00');
      expect((await read(market, simple)).state).toBe('DISPATCHED');
    });

    it('§10.5a: three working days over the National Day holiday', async () => {
      setClock(BEFORE_THE_HOLIDAY);
      regular = (await act(enterprise, 'submitAppeal', qualification, submitted)).appeal;
      expect(regular).toMatchObject({ state: 'DISPATCHED', serviceClass: 'REGULAR', item: { name: '专精特新申报' }, responsibleUnit: { id: units.industry } });
      expect(shanghaiClock(regular.dueAt)).toBe(`2025-10-10T${closes}`);
    });

    it('APL-24: within four working hours the unit returns it, with the legal reason and an owner; the specialist dispatches it again', async () => {
      setClock('2025-09-29T10:30');
      const returned = await act(industry, 'returnAppeal', { appealId: regular.id, legalReason: '企业登记事项由市场监管部门负责', proposedUnitId: units.market }, { success: '__typename' });
      expect(returned.__typename).toBe('ReturnAppealSuccess');
      const waiting = await read(specialist, regular);
      expect(waiting).toMatchObject({ state: 'RETURNED', responsibleUnit: null, returns: [{ ordinal: 1, unit: { id: units.industry }, proposedUnit: { id: units.market } }] });
      setClock('2025-09-29T11:00');
      const dispatched = await act(specialist, 'dispatchAppeal', { appealId: regular.id, unitId: waiting.returns[0].proposedUnit.id }, { success });
      expect(dispatched.appeal).toMatchObject({ state: 'DISPATCHED', responsibleUnit: { id: units.market }, dueAt: regular.dueAt });
    });

    it('APL-24: a second return goes to the direct-line office, whose word binds; the promise stands', async () => {
      setClock('2025-09-29T11:30');
      await act(market, 'returnAppeal', { appealId: regular.id, legalReason: '优质企业培育由工信部门负责', proposedUnitId: units.industry }, { success: '__typename' });
      expect(await read(direct, regular)).toMatchObject({ state: 'ARBITRATION', dueAt: regular.dueAt, returns: [{ ordinal: 1 }, { ordinal: 2, unit: { id: units.market } }] });
      setClock('2025-09-29T15:00');
      const decided = await act(direct, 'decideArbitration', { appealId: regular.id, unitId: units.industry, reason: '按三定规定由工信部门承办' }, { success });
      expect(decided.appeal).toMatchObject({ state: 'DISPATCHED', responsibleUnit: { id: units.industry }, dueAt: regular.dueAt });
      const again = await act(industry, 'returnAppeal', { appealId: regular.id, legalReason: '不属于本单位职责', proposedUnitId: units.market }, { success, refusals: { AppealReturnNotPossible: 'obstacle' } });
      expect(again).toMatchObject({ __typename: 'AppealReturnNotPossible', obstacle: 'BOUND_BY_ARBITRATION' });
    });

    it('APL-07: the unit accepts and replies with evidence; the enterprise is asked for its rating', async () => {
      setClock('2025-10-09T09:30');
      const accepted = await act(industry, 'acceptAppeal', { appealId: regular.id }, { success });
      expect(accepted.appeal).toMatchObject({ state: 'IN_PROGRESS', light: 'GREEN', grade: 'ON_TRACK' });
      const text = '已安排专人上门辅导，材料清单见附件。';
      const replied = await act(industry, 'replyAppeal', { appealId: regular.id, text, attachments: [attachment] }, { success });
      expect(replied.appeal).toMatchObject({ state: 'RATING', light: 'GREEN', remainingMinutes: null, reply: { text, unit: { id: units.industry } } });
    });

    it('APL-09: two stars lead to a return visit, and who handled it does not learn of them', async () => {
      setClock('2025-10-09T11:00');
      const rated = await act(enterprise, 'rateAppeal', { appealId: regular.id, stars: 2, tags: ['NOT_SOLVED'], text: '只给了清单' }, { success: 'appeal { state rating { stars } }' });
      expect(rated.appeal).toEqual({ state: 'RETURN_VISIT', rating: { stars: 2 } });
      const { appeal } = await industry.get('query ($id: ID!) { appeal(id: $id) { state rating { stars } history { to } } }', { id: regular.id });
      expect(appeal).toMatchObject({ state: 'RATING', rating: null });
      expect(appeal.history.map(({ to }: any) => to)).not.toContain('RETURN_VISIT');
    });

    it('APL-09: the enterprise does not agree, and the appeal is open again under the same clock, until it is solved', async () => {
      setClock('2025-10-09T15:00');
      const reopened = await act(specialist, 'recordReturnVisit', { appealId: regular.id, isAgreed: false, note: '企业希望上门辅导' }, { success });
      expect(reopened.appeal).toMatchObject({ state: 'IN_PROGRESS', reopenCount: 1, light: 'GREEN' });
      // The clock stood still while the answer was in the enterprise's hands: these hours lead into the Saturday that makes up.
      expect(shanghaiClock(reopened.appeal.dueAt)).toMatch(/^2025-10-11T/);
      await act(industry, 'replyAppeal', { appealId: regular.id, text: '辅导员已上门，材料已齐。' }, { success });
      const closed = await act(enterprise, 'rateAppeal', { appealId: regular.id, stars: 5 }, { success });
      expect(closed.appeal).toMatchObject({ state: 'CLOSED', grade: 'DONE' });
    });

    it('§0.1: nobody else reads it: not another enterprise, not a unit that has nothing to do with it', async () => {
      for (const stranger of [await platform().as(`firm${suffix}`), market]) expect(await read(stranger, regular)).toBeNull();
    });
  });
