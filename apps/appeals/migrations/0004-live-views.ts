import { announceChanges, silenceChanges, type AnnouncedTable, type MigrationInterface, type QueryRunner } from '@qinqing/database';

/** Appeals and what is shown of them announce their changes, for live views (实时视图). */
export class LiveViews1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await announceChanges(runner, announced);
  }

  async down(runner: QueryRunner): Promise<void> {
    await silenceChanges(runner, announced);
  }
}

/** What tells more of an appeal than its own row does. */
const tablesOfAnAppeal = ['appeal_transition', 'appeal_return', 'appeal_pause', 'appeal_rating', 'appeal_return_visit', 'appeal_milestone', 'appeal_supervision', 'appeal_attachment'];

const announced: readonly AnnouncedTable[] = [
  { table: 'appeal', subject: 'appeal', keys: { id: 'id' } },
  ...tablesOfAnAppeal.map((table) => ({ table, subject: 'appeal', keys: { id: 'appeal_id' } })),
];
