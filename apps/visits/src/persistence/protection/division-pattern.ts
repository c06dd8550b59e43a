import { divisionPrefix } from '@qinqing/codes';

/** A division and what lies below it, for LIKE. */
export const divisionPattern = (divisionCode: string): string => `${divisionPrefix(divisionCode)}%`;
