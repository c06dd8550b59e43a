import type { Wording } from '@qinqing/codes';

export type { Wording };

/** Why a row was not imported (行级错误): one of possibly several faults of the row. */
export interface Fault {
  /** As Excel shows it; null: the fault is not one row's. */
  readonly row: number | null;
  /** The column's Chinese name; null: the fault is the whole row's. */
  readonly column: string | null;
  /** What stands in the cell, shortened, personal data masked; null: nothing does. */
  readonly value: string | null;
  readonly code: string;
  readonly message: Wording;
}

/** A table that cannot be read at all (文件级错误): nothing, or nothing more, is imported of it. */
export class UnreadableTable extends Error {
  readonly code: string;
  readonly wording: Wording;

  constructor(code: string, zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options);
    this.name = 'UnreadableTable';
    this.code = code;
    this.wording = { zh, en };
  }
}

/** What a column makes of a cell. */
export type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: string; readonly message: Wording };

export const read = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
export const refuse = (code: string, zh: string, en: string): Reading<never> => ({ ok: false, code, message: { zh, en } });
