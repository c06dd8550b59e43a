import { describe, expect, it } from '@jest/globals';
import { services } from '@qinqing/stack';
import { departments } from '../data-set.ts';
import { listCopies } from './replay.ts';

/** The register's own data show who is protected, and figures are counted anew each night: neither waits for who is loaded later. */
const needNoOrder = ['visits.ProtectionDecided', 'appeals.ServiceFigures', 'policies.ReachFigures'];

describe('the order of loading', () => {
  it.each(departments)('has everybody from whom %s copies loaded before it', (department) => {
    const before = departments.slice(0, departments.indexOf(department)) as readonly string[];
    expect(listCopies(department).filter(({ publisher, eventType }) => !before.includes(publisher) && !needNoOrder.includes(eventType))).toEqual([]);
  });

  it('has every service that the stack fills', () => {
    expect([...departments].sort()).toEqual(services.filter(({ hasDemoData }) => hasDemoData).map(({ name }) => name as string).sort());
  });
});
