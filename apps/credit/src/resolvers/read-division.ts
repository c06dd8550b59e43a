import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode, type DivisionCode } from '@qinqing/codes';

/** @throws CallerFault BAD_USER_INPUT */
export const readDivision = (divisionCode: string): DivisionCode => {
  const parsed = parseDivisionCode(divisionCode);
  if (!parsed.ok) throw new CallerFault('BAD_USER_INPUT', parsed.message.en, { field: 'divisionCode' });
  return parsed.code;
};
