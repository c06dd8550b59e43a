import { nameDepartment } from '@qinqing/supergraph';
import { createContext, use } from 'react';
import type { Locale } from '../frame/locale.ts';
import { linkToDepartment } from './selection.ts';

/** The colour of each department, for everything on the page. */
export const DepartmentColours = createContext<ReadonlyMap<string, string>>(new Map());

/** A department by its colour and its name, leading to what it has. */
export const DepartmentBadge = ({ department, locale }: { readonly department: string; readonly locale: Locale }) => (
  <a className="graph-badge" href={linkToDepartment(department)}>
    <i style={{ background: use(DepartmentColours).get(department) }} aria-hidden="true" />
    {nameDepartment(department)[locale]}
  </a>
);
