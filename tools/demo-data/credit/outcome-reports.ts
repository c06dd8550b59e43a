import { shanghaiDate } from '@qinqing/working-time';
import { addDays, instantOf } from '../drawing/days.ts';
import { between, chance, logNormal } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { report, type EnquiryStory } from './consent-story.ts';

const LATE_SHARE = 0.03;
const PENDING_SHARE = 0.12;
const APPROVED_SHARE = 0.71;
/** In days before the quarter: later ones would be pending when it begins. */
const SECOND_REPORT_ROOM_DAYS = 150;
const DAY_MS = 86_400_000;

/** What became of an enquiry: said within 30 days by nearly all banks, pending once for some (CRD-16). */
export const reportOutcome = (random: Random, plan: Plan, enquiry: EnquiryStory): void => {
  const { enquiredAt } = enquiry.enquiry;
  const after = (from: Date, days: number): Date => new Date(from.getTime() + days * DAY_MS);
  const at = after(enquiredAt, chance(random, LATE_SHARE) ? between(random, 31, 38) : between(random, 2, 28));
  const hasRoom = enquiredAt < new Date(instantOf(addDays(plan.quarter.firstDay, -SECOND_REPORT_ROOM_DAYS), '00:00'));
  if (!hasRoom || !chance(random, PENDING_SHARE)) {
    report(enquiry, drawFinal(random), at);
    return;
  }
  const nextDate = shanghaiDate(after(at, between(random, 14, 80)));
  report(enquiry, { outcome: 'PENDING', amountCents: null, nextDate }, at);
  report(enquiry, drawFinal(random), new Date(instantOf(nextDate, '16:30')));
};

/** Loans as the financings of §11.5: a median of 480 万元, σ = 1.376. */
const drawFinal = (random: Random) =>
  chance(random, APPROVED_SHARE)
    ? ({ outcome: 'APPROVED', amountCents: Math.max(1, Math.round(logNormal(random, 480, 1.376))) * 1_000_000, nextDate: null } as const)
    : ({ outcome: 'DECLINED', amountCents: null, nextDate: null } as const);
