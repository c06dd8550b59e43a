import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, coerceInputValue, getOperationAST, isInputType, parse, typeFromAST, validate, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Journey, OperationStep } from '../src/journeys/journey.ts';
import { readJourneys } from './journey-files.ts';
import { WORKSPACE } from './workspace.ts';

let schema: GraphQLSchema;
let journeys: readonly Journey[];

beforeAll(async () => {
  schema = buildSchema(await readFile(join(WORKSPACE, 'schema', 'api.graphql'), 'utf8'));
  journeys = await readJourneys();
});

const listOperations = (): { journey: Journey; step: OperationStep }[] => journeys.flatMap((journey) => journey.steps.flatMap((step) => (step.kind === 'operation' ? [{ journey, step }] : [])));

/** A value of the right type for what earlier answers will bring: here only shape and names are in question. */
const standIn = (template: unknown): unknown => {
  if (typeof template === 'string') return template.replace(/^\$workday\.\d+/, '2026-12-15').replace(/^\$(uuid|answer\..*)$/, '8d6bc9b3-0f0e-4c41-9d0f-5b1c6f4e7a10');
  if (Array.isArray(template)) return template.map(standIn);
  if (typeof template !== 'object' || template === null) return template;
  if ('$of' in template) return '8d6bc9b3-0f0e-4c41-9d0f-5b1c6f4e7a10';
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, standIn(value)]));
};

const listReferences = (template: unknown): string[] => [...JSON.stringify(template).matchAll(/\$answer\.(\w+)|"\$of":"(\w+)/g)].map(([, direct, chosen]) => (direct ?? chosen)!);

describe('the journeys of the explorer', () => {
  it('begin with the first query, and tell every documented journey', () => {
    expect(journeys.map(({ id }) => id)).toEqual(['first-query', 'appeal', 'policy', 'dossier', 'quiet-service', 'merged-inspection', 'enterprise-day', 'bank']);
  });

  it('ask what the schema has', () => {
    for (const { step } of listOperations()) expect([step.file, validate(schema, parse(step.operation)).map(({ message }) => message)]).toEqual([step.file, []]);
  });

  it('fill in the variables that their operations declare, and no others', () => {
    for (const { step } of listOperations()) {
      const declared = getOperationAST(parse(step.operation))!.variableDefinitions ?? [];
      const problems: string[] = Object.keys(step.variables).filter((name) => !declared.some(({ variable }) => variable.name.value === name));
      const values = standIn(step.variables) as Record<string, unknown>;
      for (const { variable, type, defaultValue } of declared) {
        const name = variable.name.value;
        const inputType = typeFromAST(schema, type as never) as GraphQLInputType;
        expect(isInputType(inputType)).toBe(true);
        if (values[name] === undefined && defaultValue !== undefined) continue;
        coerceInputValue(values[name] ?? null, inputType, (path, _value, error) => problems.push(`${name}.${path.join('.')}: ${error.message}`));
      }
      expect([step.file, problems]).toEqual([step.file, []]);
    }
  });

  it('take values from earlier steps alone, and from none that a browser does not run', () => {
    for (const { journey, step } of listOperations()) {
      const earlier = journey.steps.slice(0, journey.steps.indexOf(step)).filter((other) => other.kind === 'operation' && !other.isBank).map(({ id }) => id);
      for (const reference of listReferences(step.variables)) expect([journey.id, step.id, earlier]).toEqual([journey.id, step.id, expect.arrayContaining([reference])]);
    }
  });

  it('name each step once, in the order of the documentation', () => {
    for (const { steps } of journeys) {
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      const numbers = steps.map(({ number }) => number);
      expect(numbers).toEqual(numbers.toSorted((a, b) => parseInt(a, 10) - parseInt(b, 10) || a.localeCompare(b)));
    }
  });

  it('have the page that tells them in full', async () => {
    for (const { guide } of journeys) if (guide !== null) expect(await readFile(join(WORKSPACE, guide), 'utf8')).toContain('#');
  });
});
