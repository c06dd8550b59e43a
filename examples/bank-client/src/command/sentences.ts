import type { Consent, CreditAnswer, ProofVerdict, RecordedEnquiry } from '../index.ts';

const consentStates: Readonly<Record<Consent['state'], string>> = {
  REQUESTED: '待企业答复 · waits for the enterprise',
  GRANTED: '已同意 · granted',
  ACTIVE: '有效 · active',
  EXHAUSTED: '次数用尽 · used up',
  EXPIRED: '已到期 · expired',
  REVOKED: '已撤回 · revoked',
  REFUSED: '被拒绝 · refused',
  LAPSED: '逾期未答复 · lapsed',
};

export const sayConsent = ({ id, state, scopes, usedEnquiries, maxEnquiries, validTo, dueAt }: Consent): string =>
  [
    `授权 consent ${id}：${consentStates[state]}`,
    ...(state === 'ACTIVE' ? [`  范围 scopes ${scopes.join(', ')} · 次数 used ${usedEnquiries}/${maxEnquiries} · 至 until ${validTo}`] : []),
    ...(state === 'REQUESTED' ? [`  最迟答复 to be answered until ${dueAt}`] : []),
  ].join('\n');

export const sayAnswer = ({ snapshot, remainingEnquiries, outcomeDueAt, notCovered }: CreditAnswer): string => {
  const facts: readonly (readonly [string, unknown])[] = [
    ['评分 score', snapshot.score],
    ['等级 level', snapshot.levelLabel],
    ['主要理由 reasons', snapshot.reasons?.join('；')],
    ['构成 components', snapshot.components?.map(({ label, score }: any) => `${label} ${score}`).join('；')],
    ['纳税信用 tax grade', snapshot.taxGradeLabel],
    ['名单 listings', snapshot.listings?.map(({ kindLabel }: any) => kindLabel).join('；')],
  ];
  return [
    `${snapshot.enterpriseName} ${snapshot.uscc}`,
    ...facts.filter(([, value]) => value !== undefined && value !== null).map(([name, value]) => `  ${name}：${value === '' ? '无 none' : String(value)}`),
    ...(notCovered.length === 0 ? [] : [`  未获授权 not consented to：${[...new Set(notCovered.map(({ path }) => path?.at(-1)))].join(', ')}`]),
    `  查询 enquiry ${snapshot.enquiryId}`,
    `  快照摘要 hash ${snapshot.hash}`,
    `  水印 watermark ${snapshot.watermark}`,
    `  剩余次数 left ${remainingEnquiries} · 反馈期限 report until ${outcomeDueAt}`,
  ].join('\n');
};

const defects: Readonly<Record<Extract<ProofVerdict, { isGenuine: false }>['defect'], string>> = {
  MALFORMED: '不是存证证明 · this is no proof',
  EDITED: '条目被改动 · the entry was changed',
  NOT_INCLUDED: '路径不通向已签名的根 · the path does not lead to the signed root',
  HEAD_MISMATCH: '链头属于另一棵树 · the head is that of another tree',
  BAD_SIGNATURE: '链头签名无效 · the head is not signed by the credit department',
  OTHER_ENQUIRY: '证明属实，但不是这次查询 · a good proof, but not of this enquiry',
};

export const sayVerdict = (verdict: ProofVerdict): string => {
  if (!verdict.isGenuine) return `✗ 核验未通过 · not genuine: ${verdict.defect}，${defects[verdict.defect]}`;
  const { head, entry, index } = verdict;
  return [
    `✓ 核验通过 · genuine: ${entry.kind}，${entry.occurredAt}`,
    `  第 ${index + 1} 条，链头覆盖 ${head.size} 条 · entry ${index + 1} of ${head.size} under the head of ${head.at}`,
    `  请保存链头 keep the head: size ${head.size} root ${head.rootHash}`,
  ].join('\n');
};

export const sayEnquiry = ({ id, at, result, denialReason, outcome, outcomeDueAt, isOutcomeOverdue }: RecordedEnquiry): string =>
  [at, id, result, denialReason ?? '', outcome ?? (outcomeDueAt === null ? '' : `反馈至 report until ${outcomeDueAt}${isOutcomeOverdue ? ' 逾期 OVERDUE' : ''}`)].filter((part) => part !== '').join('  ');
