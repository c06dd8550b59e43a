import type { EntityManager } from '@qinqing/database';
import type { NoticeRecipient } from '@qinqing/events';
import { say } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import { noticesOfSteps, noticesOfSubmission, type StepNotice } from '../../domain/notices/step-notices.ts';
import type { NoticeSide } from '../../domain/notices/who-is-told.ts';
import { isStatutory, type VisitRequest } from '../../domain/visit-request.ts';
import type { VisitStep } from '../../domain/visit-state.ts';
import { noticeWording, type NoticeFacts } from '../../messages/notices.ts';
import { findNoticeParties, type NoticeParties } from '../../persistence/notices/notice-parties.ts';
import { notify, type Notice } from './notify.ts';

/** Tells all sides what has become of a request, in the transaction of its steps. */
export const notifyOfSteps = (manager: EntityManager, request: VisitRequest, { steps, now, requestId }: { readonly steps: readonly VisitStep[]; readonly now: Date; readonly requestId: string | null }): Promise<void> =>
  tell(manager, request, noticesOfSteps(steps, request), { now, requestId });

/** Tells the centre of a new request, and the enterprise too of an emergency that was registered afterwards. */
export const notifyOfSubmission = (manager: EntityManager, request: VisitRequest, requestId: string | null): Promise<void> =>
  tell(manager, request, noticesOfSubmission(request), { now: request.createdAt, requestId });

interface Moment {
  readonly now: Date;
  readonly requestId: string | null;
}

const tell = async (manager: EntityManager, request: VisitRequest, notices: readonly StepNotice[], { now, requestId }: Moment): Promise<void> => {
  if (notices.length === 0) return;
  const parties = await findNoticeParties(manager, request);
  if (parties === null) return;
  const facts: NoticeFacts = {
    unit: nameUnit(parties, request.bundleId !== null),
    enterprise: parties.enterpriseName,
    startsAt: request.scheduledStartsAt,
    endsAt: request.scheduledEndsAt,
    dueAt: request.dueAt,
    isStatutory: isStatutory(request),
  };
  await notify(manager, notices.flatMap((notice) => toNotice(notice, request, parties, facts, now)), requestId);
};

const nameUnit = ({ unitName, unitNameEn }: NoticeParties, isMerged: boolean): NoticeFacts['unit'] => {
  const [name, nameEn] = [unitName ?? '有关单位', unitNameEn ?? 'a unit'];
  return isMerged ? say(`${name}等单位`, `${nameEn} and others`) : say(name, nameEn);
};

const toNotice = ({ side, template, urgency, notBefore }: StepNotice, request: VisitRequest, parties: NoticeParties, facts: NoticeFacts, now: Date): Notice[] => {
  const recipient = recipientOf(side, request, parties);
  if (recipient === null) return [];
  // A merged visit is one to everybody but its units: its members' steps of one day are told once (VIS-14, VIS-15).
  const bundleId = side === 'UNIT' ? null : request.bundleId;
  return [
    {
      recipient,
      template: `visits.${template}`,
      ...noticeWording(template, facts),
      about: bundleId === null ? { type: 'VisitRequest', id: request.id } : { type: 'MergeBundle', id: bundleId },
      divisionCode: request.divisionCode,
      at: now,
      urgency,
      notBefore,
      collapseKey: bundleId === null ? null : `${bundleId} ${template} ${shanghaiDate(now)}`,
    },
  ];
};

/** The centre and the government office are those of the district. */
const recipientOf = (side: NoticeSide, { enterpriseId, unitId, divisionCode }: VisitRequest, { liaisonOfficerId }: NoticeParties): NoticeRecipient | null => {
  const district = divisionCode.slice(0, 6);
  switch (side) {
    case 'ENTERPRISE':
      return { kind: 'ENTERPRISE', enterpriseId };
    case 'UNIT':
      return { kind: 'UNIT', unitId };
    case 'CENTRE':
      return { kind: 'ROLE', role: 'SERVICE_CENTRE', divisionCode: district };
    case 'OFFICE':
      return { kind: 'ROLE', role: 'GOVERNMENT_OFFICE', divisionCode: district };
    case 'LIAISON':
      return liaisonOfficerId === null ? null : { kind: 'OFFICER', officerId: liaisonOfficerId };
  }
};
