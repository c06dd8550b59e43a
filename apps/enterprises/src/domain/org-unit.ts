export type OrgUnitLevel = 'DISTRICT' | 'TOWN_STREET' | 'VILLAGE' | 'GRID' | 'EXTERNAL';

/** A unit of the organisation tree (组织机构). */
export interface OrgUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly level: OrgUnitLevel;
  readonly dutyLine: string;
  readonly divisionCode: string;
  readonly version: number;
}
