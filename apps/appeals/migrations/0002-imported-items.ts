import { createImportRuns, dropImportRuns } from '@qinqing/tabular';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A jurisdiction's own words and class for an item of the catalogue (APL-01, SHR-24); null: as the catalogue says. */
export class ImportedItems1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE appeal_item_term (
      item_code text NOT NULL REFERENCES appeal_item,
      division_code text NOT NULL CHECK (division_code ~ '^[0-9]{6}([0-9]{3})?$'),
      name_zh text,
      name_en text,
      default_service_class text CHECK (default_service_class IN ('SIMPLE', 'REGULAR', 'URGENT', 'COMPLEX')),
      is_common boolean,
      changed_by text NOT NULL,
      changed_at timestamptz NOT NULL,
      PRIMARY KEY (division_code, item_code)
    )`);
    await runner.query('GRANT SELECT ON appeal_item_term TO appeals_app');
    await createImportRuns(runner, 'appeals');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropImportRuns(runner);
    await runner.query('DROP TABLE appeal_item_term');
  }
}
