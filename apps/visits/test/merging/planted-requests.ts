import type { MergeSubject } from '../../src/domain/merging/similarity.ts';
import type { VisitKind } from '../../src/domain/visit-kind.ts';

/** A request of which it is known with whom it belongs together (§11.2). */
export interface PlantedRequest extends MergeSubject {
  readonly enterpriseId: string;
  /** Null: it belongs to nobody. */
  readonly cluster: string | null;
}

interface Matter {
  readonly topics: readonly string[];
  readonly asks: readonly string[];
  readonly dutyLine: string;
  /** The same purpose in different words. */
  readonly wordings: readonly string[];
}

const matters: readonly Matter[] = [
  { topics: ['产能', '订单'], asks: ['capacity', 'orders'], dutyLine: 'industry-information', wordings: ['了解新能源汽车零部件产能和订单情况', '调研汽车零部件企业订单与产能利用情况', '就新能源汽车零部件订单、产能开展走访'] },
  { topics: ['用工'], asks: ['headcount', 'vacancies'], dutyLine: 'labour', wordings: ['摸清企业用工缺口与技能人才需求', '调研企业用工缺口和技能培训需求', '了解企业技能人才用工缺口情况'] },
  { topics: ['研发'], asks: ['rd-expense', 'patents'], dutyLine: 'science', wordings: ['了解研发费用投入与专利成果转化', '调研企业研发投入、专利转化情况', '走访企业了解研发费用和专利成果'] },
  { topics: ['能耗', '碳排放'], asks: ['energy-use', 'emissions'], dutyLine: 'development', wordings: ['核实重点用能单位能耗与碳排放数据', '调研企业能耗双控和碳排放情况', '了解企业能耗、碳排放管理现状'] },
  { topics: ['融资'], asks: ['loans', 'credit-need'], dutyLine: 'finance', wordings: ['了解企业融资需求和贷款成本', '调研企业贷款成本与融资难点', '走访了解融资需求、贷款利率情况'] },
  { topics: ['出口'], asks: ['exports', 'tariffs'], dutyLine: 'commerce', wordings: ['调研外贸出口订单和关税影响', '了解出口企业关税影响与外贸订单', '就外贸出口受关税影响情况开展调研'] },
  { topics: ['数字化'], asks: ['systems', 'machines-connected'], dutyLine: 'digital', wordings: ['调研企业数字化转型与设备联网', '了解设备联网和数字化转型进展', '走访数字化转型及设备上云联网情况'] },
  { topics: ['用地'], asks: ['land-area', 'expansion-plan'], dutyLine: 'natural-resources', wordings: ['了解企业增资扩产用地需求', '调研增资扩产项目的用地需求', '走访企业扩产用地及厂房需求'] },
  { topics: ['食堂'], asks: ['canteens'], dutyLine: 'market-supervision', wordings: ['了解职工食堂食品安全管理', '调研企业职工食堂食材采购与安全', '走访企业食堂了解食品安全管理'] },
  { topics: ['消防'], asks: ['fire-facilities'], dutyLine: 'fire', wordings: ['了解厂房消防设施维护情况', '调研厂区消防设施与维护保养', '走访企业了解消防设施维护保养'] },
];

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const FIRST_DAY = Date.UTC(2025, 8, 8, 1);
const REQUESTS_OF_ONE_ENTERPRISE = 21;

/** The same numbers for the same seed (mulberry32). */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * Requests of which 24 in 100 lie in planted clusters of two or three: the same matter in other words, with windows shifted by up to an hour, from
 * units of the same line or of another; the others at the same enterprise have matters and times of their own.
 */
export const plantRequests = (seed: number, enterprises: number): readonly PlantedRequest[] => {
  const random = randomNumbers(seed);
  return Array.from({ length: enterprises }, (_, index) => plantAt(`enterprise-${index}`, random)).flat();
};

const plantAt = (enterpriseId: string, random: () => number): readonly PlantedRequest[] => {
  const shuffled = matters.map((matter) => ({ matter, order: random() })).toSorted((a, b) => a.order - b.order).map(({ matter }) => matter);
  const planted: PlantedRequest[] = [];
  const clustered = [shuffled[0], shuffled[1]] as const;
  for (const [place, matter] of clustered.entries()) {
    const start = FIRST_DAY + place * 2 * DAY_MS;
    const size = place === 0 ? 3 : 2;
    for (let member = 0; member < size; member += 1) {
      const shift = Math.round(random() * 4) * 0.25 * HOUR_MS;
      planted.push(newRequest(enterpriseId, { matter: matter as Matter, wording: member, start: start + shift, cluster: `${enterpriseId} ${place}`, random }));
    }
  }
  for (let single = planted.length; single < REQUESTS_OF_ONE_ENTERPRISE; single += 1) {
    const matter = shuffled[2 + (single % (shuffled.length - 2))] as Matter;
    planted.push(newRequest(enterpriseId, { matter, wording: single % 3, start: FIRST_DAY + (5 + single) * DAY_MS, cluster: null, random }));
  }
  return planted;
};

let serial = 0;

const newRequest = (enterpriseId: string, { matter, wording, start, cluster, random }: { readonly matter: Matter; readonly wording: number; readonly start: number; readonly cluster: string | null; readonly random: () => number }): PlantedRequest => {
  serial += 1;
  const isOwnLine = random() < 0.6;
  const kind: VisitKind = 'RESEARCH';
  return {
    id: `request-${String(serial).padStart(6, '0')}`,
    enterpriseId,
    cluster,
    kind,
    isStatutory: false,
    isUnannounced: false,
    unitId: `unit-${Math.floor(random() * 40)}`,
    dutyLine: isOwnLine ? matter.dutyLine : `line-${Math.floor(random() * 12)}`,
    unitLevel: random() < 0.7 ? 'DISTRICT' : 'TOWN_STREET',
    purpose: matter.wordings[wording] as string,
    topics: random() < 0.8 ? matter.topics : matter.topics.slice(0, 1),
    asks: random() < 0.5 ? matter.asks : [...matter.asks, 'turnover'],
    headcount: 2 + Math.floor(random() * 4),
    statutoryDeadline: null,
    windows: [0, 7].map((days) => ({ startsAt: new Date(start + days * DAY_MS), endsAt: new Date(start + days * DAY_MS + 3 * HOUR_MS) })),
  };
};
