import { divisionPrefix } from '@qinqing/codes';
import type { Conditions } from './conditions.ts';

/**
 * The enterprises on which a caller may read a fact, by the scopes of the fact's grants; a null scope is not granted. `ALL`
 * leaves nothing out.
 */
export type ReadableRows =
  | 'ALL'
  | {
      readonly divisionCode: string | null;
      readonly enterpriseId: string | null;
      readonly officer: { readonly id: string; readonly servedSince: Date } | null;
    };

/** The same as a condition over `enterprise e`: a list filters in SQL by what its caller may see. */
export const readableRows = (conditions: Conditions, rows: ReadableRows): string => {
  if (rows === 'ALL') return 'true';
  const { divisionCode, enterpriseId, officer } = rows;
  const scopes = [
    ...(divisionCode === null ? [] : [`e.division_code LIKE ${conditions.bind(`${divisionPrefix(divisionCode)}%`)}`]),
    ...(enterpriseId === null ? [] : [`e.id = ${conditions.bind(enterpriseId)}`]),
    ...(officer === null
      ? []
      : [
          `EXISTS (SELECT 1 FROM assignment s WHERE s.enterprise_id = e.id AND s.officer_id = ${conditions.bind(officer.id)}
            AND (s.valid_to IS NULL OR s.valid_to > ${conditions.bind(officer.servedSince)}))`,
        ]),
  ];
  return scopes.length === 0 ? 'false' : `(${scopes.join(' OR ')})`;
};
