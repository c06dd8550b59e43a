import { createImportRuns, dropImportRuns } from '@qinqing/tabular';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which codes a place's own tables name units and officers (SHR-24). What was never imported has none. */
export class ImportedRegister1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE org_unit ADD COLUMN code text CONSTRAINT org_unit_code_unique UNIQUE');
    await runner.query('ALTER TABLE officer ADD COLUMN staff_number text CONSTRAINT officer_staff_number_unique UNIQUE');
    await createImportRuns(runner, 'enterprises');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropImportRuns(runner);
    await runner.query('ALTER TABLE officer DROP COLUMN staff_number');
    await runner.query('ALTER TABLE org_unit DROP COLUMN code');
  }
}
