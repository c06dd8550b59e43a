/** A measure that the law allows against the seriously dishonest (失信惩戒措施). */
export interface StatutoryMeasure {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * The statutory list of disciplinary measures as data (失信惩戒措施清单): nothing else may be imposed, and each gate cites a code
 * (§12.6). After the national basic list (全国失信惩戒措施基础清单); the codes are this platform's.
 */
export const statutoryMeasures: readonly StatutoryMeasure[] = [
  { code: 'CJ-01', zh: '限制市场或行业准入', en: 'Restricted access to a market or trade' },
  { code: 'CJ-02', zh: '限制任职', en: 'Restricted appointment to offices' },
  { code: 'CJ-03', zh: '限制消费', en: 'Restricted consumption' },
  { code: 'CJ-04', zh: '限制出境', en: 'Restricted leave from the country' },
  { code: 'CJ-05', zh: '限制升学复学', en: 'Restricted admission to schools' },
  { code: 'CJ-06', zh: '限制申请财政性资金项目', en: 'No application for projects funded from public money' },
  { code: 'CJ-07', zh: '限制参加评先评优', en: 'No part in commendations' },
  { code: 'CJ-08', zh: '限制享受优惠政策和便利措施', en: 'No preferential policies and conveniences' },
  { code: 'CJ-09', zh: '限制参加政府采购和招标投标', en: 'No part in public procurement and tenders' },
  { code: 'CJ-10', zh: '纳入严重失信主体名单', en: 'Entered in the list of the seriously dishonest' },
  { code: 'CJ-11', zh: '共享公示失信信息', en: 'Records shared and published' },
  { code: 'CJ-12', zh: '纳入重点监管范围', en: 'Put under focused supervision' },
  { code: 'CJ-13', zh: '推送政府采购等部门参考', en: 'Passed on to procuring authorities for reference' },
  { code: 'CJ-14', zh: '推送金融机构审慎授信参考', en: 'Passed on to lenders for prudent lending' },
];

const byCode: ReadonlyMap<string, StatutoryMeasure> = new Map(statutoryMeasures.map((measure) => [measure.code, measure]));

export const findMeasure = (code: string): StatutoryMeasure | null => byCode.get(code) ?? null;

/** Of the codes those that the list does not have. */
export const unknownMeasures = (codes: readonly string[]): readonly string[] => codes.filter((code) => !byCode.has(code));
