import type { RequestContext } from '../../context.ts';
import { askNow } from '../step-clock.ts';
import { actOnBundle, type BundleOperationResult } from './act-on-bundle.ts';
import type { BundleActionInput } from './agree-to-bundle.ts';
import { moveBundle, moveMembers } from './move-bundle.ts';
import type { ComprehensiveInspectionRequired } from './refusals.ts';
import { refuseLoneInspection } from './refuse-lone-inspection.ts';

/** The enterprise is asked about all members as one (VIS-07, VIS-14, VIS-15); their one reply window begins. */
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
      const asked = askNow(context, settings);
      const { dueAt = null, dueCalendarVersion = null, unspokenUntil = null } = asked;
      const changes = { askedAt: context.now, dueAt, dueCalendarVersion, unspokenUntil, settingsVersion: settings.version };
      const saved = await moveBundle(manager, whole.bundle, moment, { events: ['ask'], changes });
      await moveMembers(situation, moment, { events: ['askEnterprise'], changes: asked });
      return { saved };
    },
  });
