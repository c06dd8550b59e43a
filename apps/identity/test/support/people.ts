import type { TestDatabase } from '@qinqing/testing';
import { asOwner } from './issuer.ts';

export const CENTRE = {
  subject: '0b7f1c1e-3a52-4c55-9a56-1f6f0c6f0001',
  persona: 'centre',
  unitId: '0b7f1c1e-3a52-4c55-9a56-1f6f0c6f00a1',
  officerId: '0b7f1c1e-3a52-4c55-9a56-1f6f0c6f00b1',
} as const;

export const CLERK = {
  subject: '0b7f1c1e-3a52-4c55-9a56-1f6f0c6f0002',
  persona: 'clerk',
  enterpriseId: '0b7f1c1e-3a52-4c55-9a56-1f6f0c6f00c2',
} as const;

/** Two demonstration accounts, and one that a place would have: without persona. */
export const addPeople = async (database: TestDatabase): Promise<void> => {
  await asOwner(
    database,
    `INSERT INTO account (subject, persona, name_zh, name_en, description_zh, description_en, roles, unit_id, officer_id, division_code, enterprise_ids) VALUES
       ($1, $2, '何晓岚', 'He Xiaolan', '受理来访预约', 'Takes in visit requests', '{SERVICE_CENTRE}', $3, $4, '440704', '{}'),
       ($5, $6, '陈敏', 'Chen <Min> & Co', '企业经办人', 'Clerk of an enterprise', '{CLERK}', NULL, NULL, '440704', ARRAY[$7::uuid]),
       ('person-without-persona', NULL, '李静', 'Li Jing', '', '', '{LIAISON}', NULL, NULL, '440704', '{}')`,
    [CENTRE.subject, CENTRE.persona, CENTRE.unitId, CENTRE.officerId, CLERK.subject, CLERK.persona, CLERK.enterpriseId],
  );
};

export const setActive = async (database: TestDatabase, subject: string, isActive: boolean): Promise<void> => {
  await asOwner(database, 'UPDATE account SET is_active = $2 WHERE subject = $1', [subject, isActive]);
};
