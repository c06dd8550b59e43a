import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody's inbox, and what goes out of it by other channels (SHR-09). */
export class Notices1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice_preference, notice_delivery, notice_reading, notice');
  }
}

const statements = [
  // `inbox` names whose notice it is by one text, so that one index serves every kind of recipient and every page.
  `CREATE TABLE notice (
    id uuid PRIMARY KEY,
    inbox text COLLATE "C" NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    template text NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    body_zh text NOT NULL,
    body_en text NOT NULL,
    about_type text NOT NULL,
    about_id uuid NOT NULL,
    urgency text NOT NULL CHECK (urgency IN ('NORMAL', 'URGENT')),
    visible_from timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    collapse_key text
  )`,
  'CREATE INDEX notice_newest ON notice (inbox, visible_from DESC, id DESC)',
  'CREATE INDEX notice_about ON notice (about_id, inbox, visible_from DESC, id DESC)',
  'CREATE INDEX notice_expiry ON notice (expires_at)',
  'CREATE UNIQUE INDEX notice_collapsed ON notice (inbox, collapse_key) WHERE collapse_key IS NOT NULL',
  `CREATE TABLE notice_reading (
    notice_id uuid NOT NULL REFERENCES notice ON DELETE CASCADE,
    reader text NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (notice_id, reader)
  )`,
  `CREATE TABLE notice_delivery (
    notice_id uuid NOT NULL REFERENCES notice ON DELETE CASCADE,
    channel text NOT NULL,
    state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENT', 'FAILED', 'DECLINED')),
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL,
    settled_at timestamptz,
    reason text,
    CHECK ((state = 'PENDING') = (settled_at IS NULL)),
    PRIMARY KEY (notice_id, channel)
  )`,
  `CREATE INDEX notice_delivery_due ON notice_delivery (next_attempt_at) WHERE state = 'PENDING'`,
  `CREATE TABLE notice_preference (
    inbox text COLLATE "C" PRIMARY KEY,
    channels text[],
    quiet_from text CHECK (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    quiet_to text CHECK (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    set_by text NOT NULL,
    set_at timestamptz NOT NULL,
    CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
  )`,
  // What was said stands as it was said: a notice is forgotten when its time is over, and never changed.
  'GRANT SELECT, INSERT, DELETE ON notice TO enterprises_app',
  'GRANT SELECT, INSERT ON notice_reading TO enterprises_app',
  'GRANT SELECT, INSERT, UPDATE ON notice_delivery, notice_preference TO enterprises_app',
];
