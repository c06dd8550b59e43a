import type { Resolvers } from '../generated/graphql.ts';
import { Assignment } from './Assignment.ts';
import { Dossier, MissingFact } from './Dossier.ts';
import { Enterprise } from './Enterprise.ts';
import { EnterpriseAction } from './EnterpriseAction.ts';
import { EnterpriseConnection } from './EnterpriseConnection.ts';
import { EnterpriseFact } from './EnterpriseFact.ts';
import { KeyEnterpriseReason } from './KeyEnterpriseReason.ts';
import { LiaisonCoverage } from './LiaisonCoverage.ts';
import { assignLiaison } from './Mutation/assignLiaison.ts';
import { changeEnterpriseStatus } from './Mutation/changeEnterpriseStatus.ts';
import { endProtection } from './Mutation/endProtection.ts';
import { markNoticesRead } from './Mutation/markNoticesRead.ts';
import { protectEnterprise } from './Mutation/protectEnterprise.ts';
import { recordEnterpriseFact } from './Mutation/recordEnterpriseFact.ts';
import { setNoticePreferences } from './Mutation/setNoticePreferences.ts';
import { setVisitMode } from './Mutation/setVisitMode.ts';
import { Notice } from './notices/Notice.ts';
import { NoticeDelivery } from './notices/NoticeDelivery.ts';
import { NoticeInbox } from './notices/NoticeInbox.ts';
import { Officer } from './Officer.ts';
import { OfficerLoadWarning } from './OfficerLoadWarning.ts';
import { OrgUnit } from './OrgUnit.ts';
import { Protection } from './Protection.ts';
import { Qualification } from './Qualification.ts';
import { enterprise } from './Query/enterprise.ts';
import { enterprises } from './Query/enterprises.ts';
import { liaisonCoverage } from './Query/liaisonCoverage.ts';
import { officer } from './Query/officer.ts';
import { orgUnits } from './Query/orgUnits.ts';
import { viewer } from './Query/viewer.ts';
import { refusals } from './refusals.ts';
import { noticeReceived } from './Subscription/noticeReceived.ts';
import { Viewer, ViewerRole } from './Viewer.ts';

export const resolvers: Resolvers = {
  Query: { enterprise, enterprises, liaisonCoverage, officer, orgUnits, viewer },
  Mutation: { assignLiaison, changeEnterpriseStatus, endProtection, markNoticesRead, protectEnterprise, recordEnterpriseFact, setNoticePreferences, setVisitMode },
  Subscription: { noticeReceived },
  Assignment,
  Dossier,
  Enterprise,
  EnterpriseAction,
  EnterpriseConnection,
  EnterpriseFact,
  KeyEnterpriseReason,
  LiaisonCoverage,
  MissingFact,
  Notice,
  NoticeDelivery,
  NoticeInbox,
  Officer,
  OfficerLoadWarning,
  OrgUnit,
  Protection,
  Qualification,
  Viewer,
  ViewerRole,
  ...refusals,
};
