import { scaled, type Fault } from '../fault.ts';
import { OPERATION } from '../platform/graph.ts';
import { askMany } from '../platform/load.ts';
import { codesOf, isDiscreet } from '../read-answer.ts';

export const plantedSecrets: Fault = {
  name: 'planted-secrets',
  what: '部门错误中的机密 · secrets in the errors of a department',
  aim: 'none reaches a client, in five forms of error',
  inflict: ({ withGateway, departments: { visits } }, size) =>
    withGateway(async (gateway) => {
      await visits.tell({ leaks: true });
      const { answers, broken } = await askMany(gateway, OPERATION, scaled(2_000, size, 40)).finally(() => visits.tell({ leaks: false }));
      const errors = answers.flatMap(codesOf).length;
      const leaked = answers.filter((answer) => !isDiscreet(answer)).length;
      return { isHeld: leaked === 0 && errors > 0 && broken.length === 0, seen: `${errors} errors in ${answers.length} answers, ${leaked} leaked` };
    }),
};
