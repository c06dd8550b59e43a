import { isTextWithin } from '@qinqing/text-input';
import type { FormProblemOf } from '../form-problem.ts';

/** 未公开样品, 客户定制样品: what a zone holds that must not be seen outside (VIS-20). */
export type ZoneTag = 'UNRELEASED_SAMPLE' | 'CUSTOMER_SAMPLE';

export type PhotoRule = 'FORBIDDEN' | 'STAMPED_ONLY' | 'ALLOWED';

export interface ReceptionZone {
  readonly name: string;
  readonly tags: readonly ZoneTag[];
  readonly photoRule: PhotoRule;
}

/** Days on which the enterprise receives nobody (谢绝接待期): audits, a product launch. Both ends belong to it, YYYY-MM-DD in Shanghai. */
export interface BlackoutPeriod {
  readonly from: string;
  readonly to: string;
}

export interface ReasonedBlackout extends BlackoutPeriod {
  /** Read by the enterprise and the centre alone: the day of a launch is a secret of its own. Null: none given. */
  readonly reason: string | null;
}

/** How an enterprise wants to be visited (参观方案, VIS-21). */
export interface ReceptionRules {
  readonly enterpriseId: string;
  readonly zones: readonly ReceptionZone[];
  /** Names of zones in the order in which a tour passes them. */
  readonly route: readonly string[];
  readonly maxGroupSize: number;
  readonly maxDurationMinutes: number;
  /** Empty: any. */
  readonly allowedTopics: readonly string[];
  readonly blackouts: readonly ReasonedBlackout[];
}

/**
 * What a zone without a word of the enterprise allows: nothing where samples lie, elsewhere pictures from devices that were
 * stamped at the gate. That pictures are free needs to be said (VIS-20).
 */
export const defaultPhotoRule = (tags: readonly ZoneTag[]): PhotoRule => (tags.length > 0 ? 'FORBIDDEN' : 'STAMPED_ONLY');

export type ReceptionRuleProblemCode = 'TEXT_LENGTH' | 'TOO_MANY_ITEMS' | 'ZONE_NAMED_TWICE' | 'ZONE_UNKNOWN' | 'OUT_OF_RANGE' | 'PERIOD_REVERSED';

export type ReceptionRuleProblem = FormProblemOf<ReceptionRuleProblemCode>;

const MOST = { zones: 50, route: 50, allowedTopics: 50, blackouts: 100 };
const GROUP = { least: 1, most: 200 };
const MINUTES = { least: 15, most: 1440 };

/** Every problem at once; an empty list is a plan that can be kept. */
export const checkReceptionRules = (rules: Omit<ReceptionRules, 'enterpriseId'>): readonly ReceptionRuleProblem[] => [
  ...(['zones', 'route', 'allowedTopics', 'blackouts'] as const).flatMap((field) => (rules[field].length > MOST[field] ? [problem(field, 'TOO_MANY_ITEMS', String(MOST[field]))] : [])),
  ...rules.zones.flatMap(({ name }, index) => checkText(`zones.${index}.name`, name, 50)),
  ...rules.zones.flatMap(({ name }, index) => (rules.zones.findIndex((zone) => zone.name === name) < index ? [problem(`zones.${index}.name`, 'ZONE_NAMED_TWICE', name)] : [])),
  ...rules.route.flatMap((name, index) => (rules.zones.some((zone) => zone.name === name) ? [] : [problem(`route.${index}`, 'ZONE_UNKNOWN', name)])),
  ...rules.allowedTopics.flatMap((topic, index) => checkText(`allowedTopics.${index}`, topic, 100)),
  ...checkRange('maxGroupSize', rules.maxGroupSize, GROUP),
  ...checkRange('maxDurationMinutes', rules.maxDurationMinutes, MINUTES),
  ...rules.blackouts.flatMap(checkBlackout),
];

const checkText = (field: string, text: string, most: number): readonly ReceptionRuleProblem[] => (isTextWithin(text, 1, most) ? [] : [problem(field, 'TEXT_LENGTH', `1–${most}`)]);

const checkRange = (field: string, value: number, { least, most }: { readonly least: number; readonly most: number }): readonly ReceptionRuleProblem[] =>
  value >= least && value <= most ? [] : [problem(field, 'OUT_OF_RANGE', `${least}–${most}`)];

const checkBlackout = ({ from, to, reason }: ReasonedBlackout, index: number): readonly ReceptionRuleProblem[] => [
  ...(from > to ? [problem(`blackouts.${index}.to`, 'PERIOD_REVERSED', from)] : []),
  ...(reason === null ? [] : checkText(`blackouts.${index}.reason`, reason, 200)),
];

const problem = (field: string, code: ReceptionRuleProblemCode, limit: string | null): ReceptionRuleProblem => ({ field, code, limit });
