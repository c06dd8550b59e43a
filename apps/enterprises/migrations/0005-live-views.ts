import { announceChanges, silenceChanges, type AnnouncedTable, type MigrationInterface, type QueryRunner } from '@qinqing/database';

/** Notices and their being read are announced, for live views of the inbox (实时视图, SHR-09). */
export class LiveViews1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await announceChanges(runner, announced);
  }

  async down(runner: QueryRunner): Promise<void> {
    await silenceChanges(runner, announced);
  }
}

const announced: readonly AnnouncedTable[] = [
  { table: 'notice', subject: 'notice', keys: { inbox: 'inbox', visibleFrom: 'visible_from' } },
  { table: 'notice_reading', subject: 'notice', keys: { reader: 'reader' } },
];
