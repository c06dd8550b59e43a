import type { DataSource } from '@qinqing/database';
import type { Wording } from '../fault.ts';

/** Another import of the same kind is under way. */
export class ImportUnderWay extends Error {
  readonly wording: Wording;

  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.name = 'ImportUnderWay';
    this.wording = { zh, en };
  }
}

/** Namespace of advisory locks; the number is only a name. */
const IMPORTS = 2_260_705;

/**
 * Holds the kind's lock while `work` is done. It is free when its connection ends, however it ends.
 *
 * @throws ImportUnderWay at once when somebody else holds it
 */
export const withImportLock = async <Result>(dataSource: DataSource, kind: string, work: () => Promise<Result>): Promise<Result> => {
  const runner = dataSource.createQueryRunner();
  try {
    const [lock]: { isMine: boolean }[] = await runner.query('/* import:lock */ SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isMine"', [IMPORTS, kind]);
    if (lock?.isMine !== true) throw await describeOther(dataSource, kind);
    try {
      return await work();
    } finally {
      await runner.query('/* import:unlock */ SELECT pg_advisory_unlock($1, hashtext($2))', [IMPORTS, kind]);
    }
  } finally {
    await runner.release();
  }
};

const describeOther = async (dataSource: DataSource, kind: string): Promise<ImportUnderWay> => {
  const [other]: { fileName: string; importedBy: string; rowsRead: number }[] = await dataSource.query(
    `/* import:other */ SELECT file_name AS "fileName", imported_by AS "importedBy", rows_read AS "rowsRead" FROM import_run WHERE kind = $1 AND state = 'RUNNING' ORDER BY started_at DESC LIMIT 1`,
    [kind],
  );
  const what = other === undefined ? { zh: '', en: '' } : { zh: `：${other.importedBy}正在导入${other.fileName}，已读${other.rowsRead}行`, en: `: ${other.importedBy} imports ${other.fileName}, ${other.rowsRead} rows so far` };
  return new ImportUnderWay(`同类导入正在进行${what.zh}。请等它完成。`, `Another import of this kind is under way${what.en}. Wait until it is done.`);
};
