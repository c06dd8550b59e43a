import { addWorkingDays, stateCouncilCalendar } from '@qinqing/working-time';
import { instantOf } from '../drawing/days.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import type { Plan } from '../plan.ts';
import { listIndexes, type Part } from '../registry/cast.ts';
import { firstJurisdiction, secondJurisdiction, type Jurisdiction } from '../registry/jurisdictions.ts';
import { signerOf, subjectOf, SYSTEM, unitSubject } from '../registry/subjects.ts';
import { inspections, research, services, type VisitReason } from '../words/visits.ts';
import { walkBundle } from './visit-rules.ts';
import { chain, hoursOf, listArrival, workdayAfter, type Change, type Hours, type VisitParties, type VisitStep } from './visit-steps.ts';

/** Visits of several units to one enterprise that came as one (合并到访, VIS-14, VIS-15), and are over. */
export interface JointVisit {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly enterpriseIndex: number;
  readonly type: 'COMPREHENSIVE_INSPECTION' | 'THEMATIC_RESEARCH' | 'SERVICE_DAY';
  readonly isStatutory: boolean;
  readonly bookedAt: string;
  readonly askedAt: string;
  readonly hours: Hours;
  readonly jointRecord: string;
  readonly steps: readonly BundleStep[];
  /** In the order of booking; the first one leads. */
  readonly members: readonly JointMember[];
}

export interface JointMember {
  readonly id: string;
  readonly reason: VisitReason;
  readonly parties: VisitParties;
  readonly steps: readonly VisitStep[];
  readonly report: string;
}

export interface BundleStep {
  readonly version: number;
  readonly step: number;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
  readonly at: string;
}

type Preset = readonly [jurisdiction: Jurisdiction, part: Part, rank: number, type: JointVisit['type'], reasons: readonly VisitReason[], workdaysBefore: number];

/** Where no other visit is told of, some weeks before the quarter. */
const presets: readonly Preset[] = [
  [firstJurisdiction, 'KEY', 0, 'COMPREHENSIVE_INSPECTION', [inspections[0]!, inspections[1]!, inspections[3]!], 38],
  [firstJurisdiction, 'KEY', 1, 'THEMATIC_RESEARCH', [research[0]!, research[4]!], 33],
  [firstJurisdiction, 'KEY', 2, 'SERVICE_DAY', [services[1]!, services[0]!], 27],
  [secondJurisdiction, 'PROTECTED', 0, 'COMPREHENSIVE_INSPECTION', [inspections[0]!, inspections[1]!], 30],
];

export const listJointVisits = (plan: Plan): readonly JointVisit[] => presets.map((preset, index) => tellJointVisit(plan, preset, index));

const tellJointVisit = (plan: Plan, [jurisdiction, part, rank, type, reasons, workdaysBefore]: Preset, index: number): JointVisit => {
  const enterpriseIndex = listIndexes(part, jurisdiction)[rank]!;
  const bookedOn = addWorkingDays(stateCouncilCalendar, plan.quarter.firstDay, -workdaysBefore);
  const hours = hoursOf(workdayAfter(bookedOn, 8), 'MORNING');
  const askedAt = instantOf(workdayAfter(bookedOn, 2), '09:30');
  const isStatutory = reasons[0]!.statutoryBasis !== null;
  const people = { centre: subjectOf(`centre${jurisdiction.personaSuffix}`), enterprise: signerOf(enterpriseIndex) };
  const members = reasons.map((reason, position): JointMember => {
    const parties = { ...people, unit: `${unitSubject(reason.dutyLine)}${jurisdiction.personaSuffix}` };
    const steps = listMemberSteps(bookedOn, hours, parties, isStatutory);
    return { id: namedUuid(plan.seed, 'joint-visit', index, position), reason, parties, steps, report: `${reason.purpose}：按本部门职责完成，未重复要求企业提供材料。` };
  });
  return {
    id: namedUuid(plan.seed, 'merge-bundle', index),
    jurisdiction, enterpriseIndex, type, isStatutory, askedAt, hours, members,
    bookedAt: instantOf(workdayAfter(bookedOn, 1), '09:00'),
    jointRecord: `各部门一次进门，共同完成${reasons.map(({ purpose }) => purpose).join('、')}。`,
    steps: listBundleSteps(bookedOn, hours, members, people),
  };
};

const listMemberSteps = (bookedOn: string, hours: Hours, parties: VisitParties, isInspection: boolean): readonly VisitStep[] => {
  const answered = instantOf(workdayAfter(bookedOn, 3), '10:20');
  const before: readonly Change[] = [
    [2, 'triage', 'CLASSIFIED', parties.centre, instantOf(bookedOn, '15:30')],
    [2, 'findNecessary', 'NECESSARY', parties.centre, instantOf(bookedOn, '15:30')],
    [3, 'joinBundle', 'IN_BUNDLE', parties.centre, instantOf(workdayAfter(bookedOn, 1), '09:00')],
    [4, 'askEnterprise', 'PENDING_ENTERPRISE', parties.centre, instantOf(workdayAfter(bookedOn, 2), '09:30')],
    [5, 'accept', 'ACCEPTED', parties.enterprise, answered],
    [5, 'schedule', 'SCHEDULED', SYSTEM, answered],
  ];
  return chain([...before, ...listArrival(hours, parties, 6, isInspection)]);
};

/** Every unit agrees, the enterprise is asked once, the lead writes the joint record, and every unit its own part (§9.1). */
const listBundleSteps = (bookedOn: string, { endsAt }: Hours, members: readonly JointMember[], { centre, enterprise }: Omit<VisitParties, 'unit'>): readonly BundleStep[] => {
  const units = members.map(({ parties }) => parties.unit);
  const visited = endsAt.slice(0, 10);
  const isLast = (position: number): boolean => position === units.length - 1;
  const acts: readonly (readonly [events: readonly string[], actor: string, at: string])[] = [
    ...units.map((unit, position) => [isLast(position) ? ['recordAgreement', 'completeAgreement'] : ['recordAgreement'], unit, instantOf(workdayAfter(bookedOn, 1), `${14 + position}:10`)] as const),
    [['ask'], centre, instantOf(workdayAfter(bookedOn, 2), '09:30')],
    [['schedule'], enterprise, instantOf(workdayAfter(bookedOn, 3), '10:20')],
    [['recordVisit'], units[0]!, instantOf(visited, '17:00')],
    ...units.map((unit, position) => [[position === 0 ? 'beginReports' : 'addReport', ...(isLast(position) ? ['completeReports'] : [])], unit, instantOf(workdayAfter(visited, 1), `${14 + position}:10`)] as const),
  ];
  let state: Parameters<typeof walkBundle>[0] = 'PROPOSED';
  return acts.flatMap(([events, actor, at], index) => {
    const walked = walkBundle(state, events as never);
    if (walked === null) throw new Error(`${state} does not lead through ${events.join(', ')}`);
    state = walked.at(-1)!.to;
    return walked.map(({ event, from, to }, position): BundleStep => ({ version: index + 2, step: position + 1, event, from, to, actor, at }));
  });
};
