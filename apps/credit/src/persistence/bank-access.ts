import { divisionLineage, type DivisionCode } from '@qinqing/codes';
import type { EntityManager } from 'typeorm';
import type { BankAccess } from '../domain/bank.ts';

/** What the division itself declared last, else the division above it; a closed one is closed. Null: nothing was declared. */
export const findBankAccess = async (manager: EntityManager, divisionCode: string): Promise<BankAccess | null> => {
  const [newest]: BankAccess[] = await manager.query(
    `/* bankAccess:newest */ SELECT declared.* FROM unnest($1::text[]) WITH ORDINALITY AS asked(code, nearness) CROSS JOIN LATERAL (
       SELECT b.division_code AS "divisionCode", b.is_open AS "isOpen", b.operator, b.basis, b.public_contact AS "publicContact", b.declared_at AS "declaredAt"
       FROM bank_access_basis b WHERE b.division_code = asked.code ORDER BY b.sequence DESC LIMIT 1) AS declared
     ORDER BY asked.nearness LIMIT 1`,
    [divisionLineage(divisionCode as DivisionCode)],
  );
  return newest ?? null;
};

export const isBankAccessOpen = async (manager: EntityManager, divisionCode: string): Promise<boolean> => (await findBankAccess(manager, divisionCode))?.isOpen === true;

export const insertBankAccess = (manager: EntityManager, access: BankAccess, declaredBy: string): Promise<unknown> =>
  manager.query(
    `/* bankAccess:declare */ INSERT INTO bank_access_basis (division_code, is_open, operator, basis, public_contact, declared_by, declared_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [access.divisionCode, access.isOpen, access.operator, access.basis, access.publicContact, declaredBy, access.declaredAt],
  );
