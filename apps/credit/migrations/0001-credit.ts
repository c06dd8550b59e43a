import { createAuditChain, dropAuditChain } from '@qinqing/audit-chain';
import { createFoundation, dropFoundation } from '@qinqing/database';
import { createRegisterCopies, dropRegisterCopies } from '@qinqing/register-copies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bankTables, dropBankTables } from './bank-tables.ts';
import { dropRecordTables, recordTables } from './record-tables.ts';

export class Credit1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFoundation(runner, 'credit');
    await createRegisterCopies(runner, 'credit');
    await createAuditChain(runner, 'credit');
    for (const statement of [...copies, ...recordTables, ...bankTables]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropBankTables);
    await runner.query(dropRecordTables);
    await dropAuditChain(runner);
    await dropRegisterCopies(runner);
    await dropFoundation(runner);
  }
}

/** Banks name an enterprise by its code. */
const copies = ['CREATE INDEX enterprise_copy_uscc ON enterprise_copy (uscc)'];
