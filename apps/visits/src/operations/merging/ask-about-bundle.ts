import type { RequestContext } from '../../context.ts';
import { isBundleRefusedUnder } from '../../domain/merging/bundle-instruction.ts';
import { standingMessages } from '../../messages/standing.ts';
import { findStandingInstruction } from '../../persistence/standing/standing-instructions.ts';
import { askNow } from '../step-clock.ts';
import { actOnBundle, type BundleOperationResult } from './act-on-bundle.ts';
import type { BundleActionInput } from './agree-to-bundle.ts';
import { moveBundle, moveMembers } from './move-bundle.ts';
import type { ComprehensiveInspectionRequired } from './refusals.ts';
import { refuseLoneInspection } from './refuse-lone-inspection.ts';

/**
 * The enterprise is asked about all members as one (VIS-07, VIS-14, VIS-15); their one reply window begins. If its standing instruction answers
 * in its place, all are refused at once, and nobody but the centre and the enterprise can tell (VIS-41, VIS-08).
 */
export const askAboutBundle = (context: RequestContext, input: BundleActionInput): Promise<BundleOperationResult<ComprehensiveInspectionRequired>> =>
  actOnBundle<ComprehensiveInspectionRequired>(context, {
    mutation: 'askAboutBundle',
    action: 'ASK',
    input,
    decide: async (situation) => {
      const { manager, whole, requests, settings } = situation;
      const missing = await refuseLoneInspection(manager, requests, settings);
      if (missing !== null) return { refusal: missing };
      const moment = { actor: context.caller.subject, now: context.now };
      const instruction = await findStandingInstruction(manager, whole.bundle.enterpriseId);
      const isRefused = isBundleRefusedUnder(instruction, requests);
      const reason = instruction !== null && isRefused ? standingMessages.refusedUnderInstruction(instruction.version) : null;
      const { dueAt = null, dueCalendarVersion = null, ...asked } = askNow(context, settings);
      const clock = isRefused ? { dueAt: null, dueCalendarVersion: null } : { dueAt, dueCalendarVersion };
      const changes = { ...clock, askedAt: context.now, unspokenUntil: asked.unspokenUntil ?? null, settingsVersion: settings.version };
      const saved = await moveBundle(manager, whole.bundle, moment, { events: isRefused ? ['ask', 'endWithoutDate'] : ['ask'], changes, reason });
      await moveMembers(situation, moment, { events: isRefused ? ['askEnterprise', 'refuse'] : ['askEnterprise'], changes: { ...asked, ...clock }, reason });
      return { saved };
    },
  });
