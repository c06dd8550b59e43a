import type { EntityManager } from '@qinqing/database';
import type { Columns } from '../columns.ts';
import type { Fault, Wording } from '../fault.ts';

/** A row that its columns could read, with the number that Excel shows. */
export interface NumberedRow<Row> {
  readonly number: number;
  readonly row: Row;
}

/** Under which circumstances rows are imported. */
export interface Circumstances {
  readonly now: Date;
  /** Who imports, as the records name it. */
  readonly importedBy: string;
  readonly requestId: string;
  /** Rows outside this division are refused; null: any division. */
  readonly divisionCode: string | null;
  /** Decide only: nothing is locked and nothing is written. */
  readonly isCheck: boolean;
  /** What else the kind was told on the command line. */
  readonly options: ReadonlySet<string>;
}

/** What becomes of a batch of rows. Each row counts once: as new, changed or unchanged, or as one with faults. */
export interface BatchPlan {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly Fault[];
  /** What people should know although the row is imported. */
  readonly remarks: readonly Fault[];
  /** Writes what was decided, in the transaction of the decision. */
  readonly save: (manager: EntityManager) => Promise<void>;
}

/** A kind of table that a department takes in (导入种类), SHR-24. */
export interface ImportKind<Row = never> {
  readonly name: string;
  readonly label: Wording;
  readonly columns: Columns;
  /** Rows that are decided and written in one transaction. */
  readonly batchRows: number;
  /** Refuses longer tables: for kinds whose rows have to be seen together. Undefined: any number. */
  readonly mostRows?: number;
  /** One row with a fault keeps all others out: the table is one thing, such as a version of the routing. */
  readonly isWhole?: boolean;
  /** Options of the command line that this kind understands, e.g. `publish`. */
  readonly options?: readonly string[];
  readonly needsDivision?: boolean;
  /** What makes a row the same as another, and the column in which it stands. */
  readonly keyOf: (row: Row) => string;
  readonly keyColumn: string;
  /** A constant number of statements for any number of rows. */
  readonly decide: (manager: EntityManager, rows: readonly NumberedRow<Row>[], circumstances: Circumstances) => Promise<BatchPlan>;
}

/** A kind as a list of kinds holds it: whose rows only the kind itself reads. */
export type AnyImportKind = ImportKind<never>;
