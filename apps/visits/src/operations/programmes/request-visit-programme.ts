import { randomUUID } from 'node:crypto';
import { CallerFault } from '@qinqing/caller';
import { parseIndustryCode } from '@qinqing/codes';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { shanghaiDate } from '@qinqing/working-time';
import type { RequestContext, Settings } from '../../context.ts';
import { checkProgramme, underStop, type ProgrammeTargets } from '../../domain/programmes/programme-form.ts';
import type { ProgrammeCriteria, ProgrammeForm, VisitProgramme } from '../../domain/programmes/visit-programme.ts';
import { checkVisitForm, type ProposedWindow } from '../../domain/visit-form.ts';
import { getProgramme, insertProgramme } from '../../persistence/programmes/programmes.ts';
import { settingsAt } from '../act-on-visit.ts';
import { bookVisit, unitOf, type BookingRefusal } from '../request-visit.ts';

export interface RequestVisitProgrammeInput extends ProgrammeForm, ProgrammeTargets {
  readonly idempotencyKey: string;
}

type Booked = { readonly refusal: BookingRefusal } | null;

/**
 * A unit wishes to visit several enterprises (VIS-44): it names them, and each becomes a request of its own, all or none of them; or it says
 * what they should be like, and the centre picks them.
 */
export const requestVisitProgramme = (context: RequestContext, input: RequestVisitProgrammeInput): Promise<OperationResult<VisitProgramme, BookingRefusal>> =>
  runOperation<VisitProgramme, BookingRefusal>(context.dataSource, {
    mutation: 'requestVisitProgramme',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const unitId = unitOf(context);
      const { divisionCode } = context.caller;
      if (divisionCode === null) throw new CallerFault('FORBIDDEN', 'Your account has no jurisdiction: a programme belongs to one. Ask your administrator to set it.');
      const settings = await settingsAt(manager, divisionCode, context.today);
      const problems = checkProgramme(input.kind, input, settings.values.maximumProgrammeStops);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'VisitFormRejected', problems } };
      const programme = newProgramme(context, input, { unitId, divisionCode, settingsVersion: settings.version });
      await insertProgramme(manager, programme);
      const refused = (await bookStops(context, manager, input, programme)) ?? checkOpenForm(context, input, settings);
      return refused === null ? { kind: 'done', value: programme, reference: programme.id } : { kind: 'refused', refusal: refused.refusal };
    },
    readAgain: getProgramme,
  });

const bookStops = async (context: RequestContext, manager: EntityManager, input: RequestVisitProgrammeInput, { id, form }: VisitProgramme): Promise<Booked> => {
  for (const [index, { enterpriseId, windows }] of (input.stops ?? []).entries()) {
    const booked = await bookVisit(context, manager, { ...form, relatedIssue: null, enterpriseId, windows }, { programmeId: id });
    if (!('refusal' in booked)) continue;
    const { refusal } = booked;
    return { refusal: refusal.kind === 'VisitFormRejected' ? { ...refusal, problems: underStop(index, refusal.problems) } : refusal };
  }
  return null;
};

/** A form without a target is checked by the same rules; what the enterprise says about its visitors is asked when there is one. */
const checkOpenForm = ({ now, calendar }: RequestContext, input: RequestVisitProgrammeInput, settings: Settings): Booked => {
  if (input.criteria === null) return null;
  const { windows } = input.criteria;
  const problems = checkVisitForm({ ...input, windows, relatedIssue: null }, now, calendar, settings.values);
  if (problems.length === 0) return null;
  return { refusal: { kind: 'VisitFormRejected', problems: problems.map((problem) => (problem.field.startsWith('windows') ? { ...problem, field: `criteria.${problem.field}` } : problem)) } };
};

const newProgramme = (
  { caller, now }: RequestContext,
  { kind, occasion, purpose, topics, asks, benefits, headcount, superiorDocument, statutoryBasis, statutoryDeadline, stops, criteria }: RequestVisitProgrammeInput,
  place: Pick<VisitProgramme, 'unitId' | 'divisionCode' | 'settingsVersion'>,
): VisitProgramme => ({
  ...place,
  id: randomUUID(),
  requestedBy: caller.subject,
  form: { kind, occasion, purpose: purpose.trim(), topics, asks, benefits, headcount, superiorDocument, statutoryBasis, statutoryDeadline },
  criteria: criteria === null ? null : toCriteria(criteria),
  stopCount: criteria?.count ?? stops?.length ?? 0,
  endsOn: lastDay([...(stops ?? []).flatMap(({ windows }) => windows), ...(criteria?.windows ?? [])], now),
  createdAt: now,
  version: 1,
});

const toCriteria = ({ industryPrefix, sizeClasses, topic, windows }: ProgrammeCriteria): ProgrammeCriteria => {
  const parsed = industryPrefix === null ? null : parseIndustryCode(industryPrefix);
  return { industryPrefix: parsed?.ok === true ? parsed.code : null, sizeClasses: [...new Set(sizeClasses)], topic: topic?.trim() ?? null, windows };
};

const lastDay = (windows: readonly ProposedWindow[], now: Date): string =>
  windows.map(({ endsAt }) => shanghaiDate(endsAt)).reduce((last, day) => (day > last ? day : last), shanghaiDate(now));
