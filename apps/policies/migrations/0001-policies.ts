import { createFoundation, dropFoundation } from '@qinqing/database';
import { createRegisterCopies, dropRegisterCopies } from '@qinqing/register-copies';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applications } from './0001/applications.ts';
import { budgets } from './0001/budgets.ts';
import { copies } from './0001/copies.ts';
import { projects } from './0001/projects.ts';

export class Policies1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFoundation(runner, 'policies');
    await createRegisterCopies(runner, 'policies');
    for (const statement of [...copies, ...projects, ...budgets, ...applications]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_transition, budget_entry, peer_success, policy_application, budget, rule_example, policy_project, policy_clause, policy_document');
    await runner.query('DROP FUNCTION keep_published_project()');
    await runner.query('DROP TABLE credit_copy, profile_copy');
    await dropRegisterCopies(runner);
    await dropFoundation(runner);
  }
}
