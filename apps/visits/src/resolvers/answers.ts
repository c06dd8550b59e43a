import { answerWith } from '@qinqing/subgraph-server';

/** How the mutations answer, by what they act on. */
export const answerWithBundle = answerWith('bundle');
export const answerWithCampaign = answerWith('campaign');
export const answerWithPlan = answerWith('plan');
export const answerWithProgramme = answerWith('programme');
export const answerWithProtectionEntry = answerWith('protectionEntry');
export const answerWithSession = answerWith('session');
export const answerWithViolation = answerWith('violation');
export const answerWithVisit = answerWith('visitRequest');
