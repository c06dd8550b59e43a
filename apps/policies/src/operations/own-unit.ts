import { CallerFault, type Caller } from '@qinqing/caller';

/** @throws CallerFault FORBIDDEN for an account without a unit or a jurisdiction: policies are written by units */
export const readOwnUnit = ({ unitId, divisionCode }: Caller): { readonly unitId: string; readonly divisionCode: string } => {
  if (unitId === null || divisionCode === null) throw new CallerFault('FORBIDDEN', 'Your account belongs to no unit: policies are written by units. Ask your administrator to assign one.');
  return { unitId, divisionCode };
};
