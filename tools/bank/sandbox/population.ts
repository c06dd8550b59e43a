import { composeUscc } from '@qinqing/codes';
import type { Enterprise, OrgUnit, SandboxConduct } from '../department-code.ts';

/** What an authority has put on record about a synthetic enterprise. */
export interface SandboxRecord {
  readonly kind: 'TAX_GRADE' | 'PUBLIC_EVALUATION' | 'COMMITMENT';
  readonly value: string;
}

export interface SandboxEnterprise {
  readonly enterprise: Enterprise;
  readonly conduct: SandboxConduct;
  /** What the representative does, for people. */
  readonly zh: string;
  readonly en: string;
  readonly records: readonly SandboxRecord[];
}

/** Whoever loads the sandbox, whenever and wherever, loads the same: codes can be written down in a bank's own tests. */
export const sandboxPopulation = (divisionCode: string, now: Date): { readonly unit: OrgUnit; readonly enterprises: readonly SandboxEnterprise[] } => {
  const settle = (place: number, name: string, conduct: SandboxConduct, words: Pick<SandboxEnterprise, 'zh' | 'en'>, [taxGrade, evaluation]: readonly [string, string]): SandboxEnterprise => ({
    enterprise: {
      id: `99000000-0000-4000-8000-00000000000${place}`,
      uscc: composeUscc({ authority: '9', category: '1', divisionCode, organisation8: `XH00000${place}` }),
      name: `沙盒${name}有限公司（虚构）`,
      divisionCode,
      address: null,
      status: 'ACTIVE',
      entityKind: 'COMPANY',
      establishedOn: '2019-03-01',
      legalRepresentative: null,
      industryCode: null,
      staff: null,
      revenueCents: null,
      assetsCents: null,
      sizeClass: null,
      visitMode: 'QUIET',
      version: 1,
      updatedAt: now,
    },
    conduct,
    ...words,
    records: [{ kind: 'TAX_GRADE', value: taxGrade }, { kind: 'PUBLIC_EVALUATION', value: evaluation }, { kind: 'COMMITMENT', value: 'KEPT' }],
  });
  return {
    unit: { id: '99000000-0000-4000-8000-000000000000', parentId: null, name: '沙盒信用主管部门（虚构）', nameEn: 'Credit authority of the sandbox (synthetic)', level: 'DISTRICT', dutyLine: 'sandbox', divisionCode, version: 1 },
    enterprises: [
      settle(1, '甲', 'GRANTS', { zh: '同意全部', en: 'grants everything' }, ['A', '92']),
      settle(2, '乙', 'GRANTS_LESS', { zh: '只同意第一项、一次', en: 'grants the first scope, once' }, ['B', '85']),
      settle(3, '丙', 'REFUSES', { zh: '拒绝', en: 'refuses' }, ['M', '75']),
      settle(4, '丁', 'STAYS_SILENT', { zh: '从不答复', en: 'never answers' }, ['B', '80']),
      settle(5, '戊', 'REVOKES', { zh: '同意，首次查询后撤回', en: 'grants, and revokes after the first enquiry' }, ['C', '60']),
    ],
  };
};
