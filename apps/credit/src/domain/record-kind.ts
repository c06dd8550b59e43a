import { customsLevelsOn } from './customs-levels.ts';

export type RecordKind = 'TAX_GRADE' | 'CUSTOMS_LEVEL' | 'PUBLIC_EVALUATION' | 'JUDICIAL' | 'PENALTY' | 'LABOUR' | 'SAFETY_ENVIRONMENT' | 'COMMITMENT' | 'HONOUR';

export type AdverseClass = 'MINOR' | 'GENERAL' | 'SERIOUS';

/** Records that speak against the enterprise (失信行为): they have a class, are published and repaired by it (§9.5). */
export const isAdverseKind = (kind: RecordKind): boolean => kind === 'PENALTY' || kind === 'JUDICIAL';

/** Codes of a kind's value, and what people read for them in Chinese and English. */
export const valueLabels: Readonly<Record<Exclude<RecordKind, 'PUBLIC_EVALUATION'>, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {
  TAX_GRADE: { A: ['A级', 'Grade A'], B: ['B级', 'Grade B'], M: ['M级', 'Grade M'], C: ['C级', 'Grade C'], D: ['D级', 'Grade D'] },
  CUSTOMS_LEVEL: {
    ADVANCED_CERTIFIED: ['高级认证企业', 'Advanced certified'],
    CERTIFIED: ['认证企业', 'Certified'],
    REGULAR: ['常规管理企业', 'Regular'],
    DISHONEST: ['失信企业', 'Dishonest'],
    SERIOUSLY_DISHONEST: ['严重失信企业', 'Seriously dishonest'],
  },
  JUDICIAL: { ENFORCED: ['被执行人', 'Under enforcement'], DISHONEST_DEBTOR: ['失信被执行人', 'Dishonest judgment debtor'] },
  PENALTY: {
    WARNING: ['警告', 'Warning'],
    FINE: ['罚款', 'Fine'],
    CONFISCATION: ['没收', 'Confiscation'],
    SUSPENSION: ['责令停产停业', 'Suspension of business'],
    REVOCATION: ['吊销许可', 'Revocation of a licence'],
  },
  LABOUR: { A: ['A级', 'Grade A'], B: ['B级', 'Grade B'], C: ['C级', 'Grade C'] },
  SAFETY_ENVIRONMENT: { GREEN: ['绿色', 'Green'], BLUE: ['蓝色', 'Blue'], YELLOW: ['黄色', 'Yellow'], RED: ['红色', 'Red'] },
  COMMITMENT: { KEPT: ['已履行', 'Kept'], BROKEN: ['未履行', 'Broken'] },
  HONOUR: { AWARDED: ['已授予', 'Awarded'] },
};

/** Whether a value is a code of its kind on the day of the decision: code lists change (§12.6). */
export const isValueOfKind = (kind: RecordKind, value: string, decidedOn: string): boolean => {
  if (kind === 'PUBLIC_EVALUATION') return /^(100|[1-9]?\d)$/.test(value);
  if (kind === 'CUSTOMS_LEVEL') return (customsLevelsOn(decidedOn) as readonly string[]).includes(value);
  return Object.hasOwn(valueLabels[kind], value);
};
