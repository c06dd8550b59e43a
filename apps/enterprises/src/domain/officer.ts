/** A cadre who serves enterprises (干部). */
export interface Officer {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly title: string;
  readonly divisionCode: string;
  readonly isActive: boolean;
  readonly version: number;
}
