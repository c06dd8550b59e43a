import { type EntityManager, isUuid, type OperationResult, runOperation } from '@qinqing/database';
import { isWithinDivision } from '@qinqing/codes';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext, Settings } from '../../context.ts';
import type { CampaignSession } from '../../domain/campaigns/campaign.ts';
import { isPossibleIn, listAllowedSessionActions, listSessionActions, sessionPartiesOf, type SessionAction, type SessionParty } from '../../domain/campaigns/session-actions.ts';
import { walkSession, type SessionEvent } from '../../domain/campaigns/session-state.ts';
import { isInBusiness } from '../../domain/visit-eligibility.ts';
import { findSession, saveSessionSteps } from '../../persistence/campaigns/sessions.ts';
import { settingsAt } from '../act-on-visit.ts';
import type { CampaignActionNotAllowed, CampaignSessionUnknown } from './refusals.ts';

/** All that a decision on a session looks at, read in its own transaction. */
export interface SessionSituation {
  readonly manager: EntityManager;
  readonly session: CampaignSession;
  readonly settings: Settings;
  readonly parties: readonly SessionParty[];
  /** For which the caller acts here; null: for none. */
  readonly enterprise: EnterpriseCopy | null;
}

export type SessionDecision<Refusal> = { readonly saved: CampaignSession } | { readonly refusal: Refusal };

export interface SessionOperation<Refusal> {
  readonly mutation: string;
  readonly action: SessionAction;
  readonly input: { readonly idempotencyKey: string; readonly sessionId: string };
  readonly decide: (situation: SessionSituation) => Promise<SessionDecision<Refusal>>;
}

export type SessionOperationResult<Refusal> = OperationResult<CampaignSession, Refusal | CampaignSessionUnknown | CampaignActionNotAllowed>;

/**
 * What every action on a session has in common: one transaction, the caller's part in this very session, and the state's word;
 * `decide` adds the action's own rules.
 */
export const actOnSession = <Refusal = never>(context: RequestContext, { mutation, action, input, decide }: SessionOperation<Refusal>): Promise<SessionOperationResult<Refusal>> =>
  runOperation<CampaignSession, Refusal | CampaignSessionUnknown | CampaignActionNotAllowed>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    actingFor: context.caller.actingFor,
    input,
    decide: async (manager) => {
      const unknown = { kind: 'refused', refusal: { kind: 'CampaignSessionUnknown', sessionId: input.sessionId } } as const;
      const session = isUuid(input.sessionId) ? await findSession(manager, input.sessionId) : null;
      if (session === null) return unknown;
      const enterprise = await findOwnEnterprise(context, manager, session);
      const parties = sessionPartiesOf(context.caller, session).filter((party) => party !== 'ENTERPRISE' || enterprise !== null);
      if (parties.length === 0) return unknown;
      if (!listSessionActions(parties, session.kind).includes(action) || !isPossibleIn(action, session.state)) {
        return { kind: 'refused', refusal: { kind: 'CampaignActionNotAllowed', action, state: session.state, allowedNow: listAllowedSessionActions(parties, session.kind, session.state) } };
      }
      const settings = await settingsAt(manager, session.divisionCode, context.today);
      const decision = await decide({ manager, session, settings, parties, enterprise });
      if ('refusal' in decision) return { kind: 'refused', refusal: decision.refusal };
      return { kind: 'done', value: decision.saved, reference: decision.saved.id };
    },
    readAgain: getSession,
  });

/** An enterprise takes part in the sessions of its own division and of those above it. */
const findOwnEnterprise = async ({ caller }: RequestContext, manager: EntityManager, { divisionCode }: CampaignSession): Promise<EnterpriseCopy | null> => {
  const enterprise = caller.actingFor === null ? null : await findEnterpriseCopy(manager, caller.actingFor);
  return enterprise !== null && isInBusiness(enterprise.status) && isWithinDivision(enterprise.divisionCode, divisionCode) ? enterprise : null;
};

export const getSession = async (manager: EntityManager, id: string): Promise<CampaignSession> => {
  const session = await findSession(manager, id);
  if (session === null) throw new Error(`campaign session ${id} is gone`);
  return session;
};

export interface SessionMove {
  readonly events: readonly SessionEvent[];
  readonly changes?: Partial<CampaignSession>;
  readonly reason?: string | null;
}

/** Walks a session through events and saves it; without events it is changed where it stands. */
export const moveSession = (
  { manager, session }: Pick<SessionSituation, 'manager' | 'session'>,
  { actor, now }: { readonly actor: string; readonly now: Date },
  { events, changes = {}, reason = null }: SessionMove,
): Promise<CampaignSession> => {
  const steps = walkSession(session.state, events);
  if (steps === null) throw new Error(`${session.state} does not lead through ${events.join(', ')}`);
  return saveSessionSteps(manager, session, { steps, changes, actor, reason, now });
};

/** The caller as whoever makes a step. */
export const actorOf = ({ caller, now }: RequestContext): { readonly actor: string; readonly now: Date } => ({ actor: caller.subject, now });
