import { hasRole, publicCaller, type Caller, type Role } from '@qinqing/caller';
import type { NoticeRecipient } from '@qinqing/events';

export type InboxKind = NoticeRecipient['kind'];

/** Where the notices to one recipient lie (收件箱). */
export interface Inbox {
  readonly kind: InboxKind;
  /** The role whose inbox it is; null for all other kinds. */
  readonly role: Role | null;
  readonly key: string;
}

/** The key under which a recipient's notices are stored. */
export const inboxKeyOf = (recipient: NoticeRecipient): string => {
  switch (recipient.kind) {
    case 'ENTERPRISE':
      return `ENTERPRISE:${recipient.enterpriseId.toLowerCase()}`;
    case 'UNIT':
      return `UNIT:${recipient.unitId.toLowerCase()}`;
    case 'ROLE':
      return `ROLE:${recipient.role}:${recipient.divisionCode}`;
    case 'OFFICER':
      return `OFFICER:${recipient.officerId.toLowerCase()}`;
    case 'PERSON':
      return `PERSON:${recipient.subject}`;
  }
};

/**
 * The inboxes that are the caller's: of the enterprise that one acts for, of one's unit, of each role in exactly one's own jurisdiction (who is
 * told as the centre of a district is not the centre of a town), of the officer that one is, and one's own.
 */
export const inboxesOf = (caller: Caller): readonly Inbox[] => {
  const { subject, roles, unitId, officerId, divisionCode, actingFor } = caller;
  if (subject === publicCaller.subject) return [];
  const recipients: NoticeRecipient[] = [{ kind: 'PERSON', subject }];
  if (actingFor !== null && hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK')) recipients.push({ kind: 'ENTERPRISE', enterpriseId: actingFor });
  if (unitId !== null && !isGuest(roles)) recipients.push({ kind: 'UNIT', unitId });
  if (officerId !== null) recipients.push({ kind: 'OFFICER', officerId });
  if (divisionCode !== null) recipients.push(...roles.map((role): NoticeRecipient => ({ kind: 'ROLE', role, divisionCode })));
  return recipients.map((recipient) => ({ kind: recipient.kind, role: recipient.kind === 'ROLE' ? (recipient.role as Role) : null, key: inboxKeyOf(recipient) }));
};

/**
 * A guest of a unit is none of its people: who is seconded from an enterprise learns nothing of competitors (ENT-33), and who comes along on one
 * visit nothing of the others.
 */
const isGuest = (roles: readonly Role[]): boolean => roles.length > 0 && roles.every((role) => role === 'SECONDED_ENTREPRENEUR' || role === 'VISITOR');

/** @throws when the inbox is not the caller's: then its notices are none of the caller's either */
export const getInbox = (caller: Caller, key: string): Inbox => {
  const inbox = inboxesOf(caller).find((candidate) => candidate.key === key);
  if (inbox === undefined) throw new Error(`${caller.subject} has no inbox ${key}`);
  return inbox;
};
