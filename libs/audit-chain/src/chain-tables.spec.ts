import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, revertNewest, withClient } from '@qinqing/database';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { append, appendMany, sealAllOf, verifyStored } from './fixtures/stored-chain.ts';
import { signHead } from './index.ts';

let department: SpecDepartment;

beforeAll(async () => {
  department = await openSpecDepartment();
  await appendMany(department.dataSource, 9);
  await sealAllOf(department.dataSource);
  await signHead(department.dataSource, department.signer, new Date('2025-09-01T16:00:00Z'));
});
afterAll(() => department.close());

const asApp = (statement: string): Promise<unknown> => withClient(department.appUrl, (app) => app.query(statement));
const NEXT = `(SELECT max(sequence) FROM audit_seal)`;

describe('the running department cannot (SHR-15)', () => {
  const tables = ['audit_entry', 'audit_seal', 'audit_node', 'audit_head'];
  it.each(tables)('change, delete or empty %s', async (table) => {
    const [{ column_name: column }] = await department.sql(`SELECT column_name FROM information_schema.columns WHERE table_name = '${table}' AND is_generated = 'NEVER' AND is_identity = 'NO' LIMIT 1`);
    for (const statement of [`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) await expect(asApp(statement)).rejects.toThrow('permission denied');
  });

  it('rename its chain, or put into the queue', async () => {
    await expect(asApp(`UPDATE audit_chain SET name = 'visits'`)).rejects.toThrow('permission denied');
    await expect(asApp('INSERT INTO audit_unsealed (entry_id) SELECT id FROM audit_entry')).rejects.toThrow('permission denied');
  });

  it('take an entry from the queue that has no place', async () => {
    await append(department.dataSource);
    await expect(asApp('DELETE FROM audit_unsealed')).rejects.toThrow('has no place in the chain yet');
    await sealAllOf(department.dataSource);
  });

  it('leave a gap, branch off, or begin anew', async () => {
    const id = await append(department.dataSource);
    const insert = (sequence: string, previous: string): Promise<unknown> =>
      asApp(`INSERT INTO audit_seal (sequence, entry_id, leaf_hash, previous_hash, chain_hash) VALUES (${sequence}, '${id}', sha256('a'), ${previous}, sha256('b'))`);
    const last = `(SELECT chain_hash FROM audit_seal ORDER BY sequence DESC LIMIT 1)`;
    await expect(insert(`${NEXT} + 2`, last)).rejects.toThrow('audit_seal_follows');
    await expect(insert(`${NEXT} + 1`, `sha256('another')`)).rejects.toThrow('audit_seal_follows');
    await expect(insert(`${NEXT} + 1`, 'NULL')).rejects.toThrow('audit_seal_beginning');
    await expect(insert('5', `(SELECT chain_hash FROM audit_seal WHERE sequence = 4)`)).rejects.toThrow('audit_seal_pkey');
    await expect(insert('0', 'NULL')).rejects.toThrow(/audit_seal_(beginning|pkey)/);
    await sealAllOf(department.dataSource);
  });

  it('seal an entry twice', async () => {
    await expect(
      asApp(`INSERT INTO audit_seal (sequence, entry_id, leaf_hash, previous_hash, chain_hash)
             SELECT ${NEXT} + 1, entry_id, leaf_hash, (SELECT chain_hash FROM audit_seal ORDER BY sequence DESC LIMIT 1), sha256('b') FROM audit_seal WHERE sequence = 3`),
    ).rejects.toThrow('audit_seal_entry_id_key');
  });

  it('keep a head that stands for no place of the chain', async () => {
    await expect(asApp(`INSERT INTO audit_head (size, root_hash, chain_hash, signed_at, signature) VALUES (3, sha256('a'), sha256('b'), now(), 'x')`)).rejects.toThrow('audit_head_of_chain');
  });

  it('be found to have done anything of it: the chain is valid', async () => {
    expect(await verifyStored(department)).toMatchObject({ kind: 'VALID', size: 11, signedSize: 9 });
  });
});

describe('an administrator who changes the stored chain (SHR-15)', () => {
  const tamper = async (...statements: string[]) => {
    return withClient(department.ownerUrl, async (owner) => {
      for (const statement of statements) await owner.query(statement);
      return verifyStored(department);
    });
  };

  it('is found out: an edited entry', async () => {
    expect(await tamper(`UPDATE audit_entry SET body = '{"number": 3.5}' WHERE id = (SELECT entry_id FROM audit_seal WHERE sequence = 3)`)).toMatchObject({ defect: 'EDITED', at: 3 });
    await department.sql(`UPDATE audit_entry SET body = '{"number": 3}' WHERE id = (SELECT entry_id FROM audit_seal WHERE sequence = 3)`);
  });

  it('is found out: two entries that changed places', async () => {
    const swap = `UPDATE audit_seal s SET entry_id = o.entry_id FROM audit_seal o WHERE (s.sequence, o.sequence) IN ((5, 6), (6, 5))`;
    await department.sql('ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_entry_id_key');
    expect(await tamper(swap)).toMatchObject({ defect: 'EDITED', at: 5 });
    await department.sql(swap);
    expect(await verifyStored(department)).toMatchObject({ kind: 'VALID' });
  });

  it('is found out: an entry cut out of the middle, and the newest ones cut off', async () => {
    await department.sql('ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_follows');
    await department.sql('ALTER TABLE audit_head DROP CONSTRAINT audit_head_of_chain');
    expect(await tamper('DELETE FROM audit_seal WHERE sequence > 8')).toMatchObject({ defect: 'TRUNCATED', at: 9 });
    expect(await tamper('DELETE FROM audit_seal WHERE sequence = 4')).toMatchObject({ defect: 'DELETED', at: 4 });
  });

  it('can take the whole chain away only by taking the migration back, and put it back empty', async () => {
    await revertNewest(department.ownerUrl, department.migrations);
    await migrate(department.ownerUrl, department.migrations);
    expect(await verifyStored(department)).toMatchObject({ kind: 'VALID', size: 0 });
  });
});
