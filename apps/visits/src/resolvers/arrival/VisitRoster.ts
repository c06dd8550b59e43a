import { isRosterComplete, lastSubstitutionDay, maskPhone, type RosterMember } from '../../domain/arrival/roster.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import type { VisitMemberResolvers, VisitRosterResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export interface ShownRoster {
  readonly request: VisitRequest;
  readonly members: readonly RosterMember[];
}

export const VisitRoster: VisitRosterResolvers = {
  members: ({ members }) => [...members],
  isComplete: ({ members }) => isRosterComplete(members),
  lastSubstitutionDay: async ({ request: { scheduledStartsAt, divisionCode } }, _arguments, context) => {
    if (scheduledStartsAt === null) return null;
    const { values } = await context.settings.load(divisionCode);
    return lastSubstitutionDay(scheduledStartsAt, values.substitutionNoticeDays, context.calendar);
  },
};

export const VisitMember: VisitMemberResolvers = {
  idTypeLabel: ({ idType }, { locale }) => label('IdentityType', idType, locale),
  stateLabel: ({ state }, { locale }) => label('VisitMemberState', state, locale),
  phone: ({ phone }) => maskPhone(phone),
  enteredAt: async ({ id, visitRequestId }, _arguments, context) => (await context.entries.load(visitRequestId)).find(({ memberId }) => memberId === id)?.enteredAt ?? null,
};
