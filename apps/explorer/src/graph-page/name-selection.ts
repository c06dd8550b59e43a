import { nameDepartment } from '@qinqing/supergraph';
import type { Locale } from '../frame/locale.ts';
import type { Selection } from './selection.ts';

/** What is selected, for people; empty when nothing is. */
export const nameSelection = (selection: Selection, locale: Locale): string => {
  switch (selection.kind) {
    case 'NOTHING':
      return '';
    case 'DEPARTMENT':
      return nameDepartment(selection.department)[locale];
    case 'TYPE':
      return selection.fieldName === null ? selection.typeName : `${selection.typeName}.${selection.fieldName}`;
  }
};
