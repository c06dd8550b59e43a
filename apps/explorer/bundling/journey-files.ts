import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { z } from 'zod';
import type { Journey, JourneyStep } from '../src/journeys/journey.ts';
import { WORKSPACE } from './workspace.ts';

const FOLDER = 'schema/operations/journeys';

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const shared = { id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/), number: z.string().regex(/^\d+[a-z]?$/), title: words };
const operationStep = z.strictObject({ ...shared, persona: z.string().min(1), operation: z.string().endsWith('.graphql'), variables: z.record(z.string(), z.unknown()).default({}) });
const commandStep = z.strictObject({ ...shared, command: z.array(z.string().min(1)).min(1) });

/** `journey.json`, beside the operations that it puts in order. */
const manifest = z.strictObject({
  title: words,
  summary: words,
  /** Journeys are shown in this order. */
  position: z.int().min(0),
  guide: z.string().nullable().default(null),
  steps: z.array(z.union([operationStep, commandStep])).min(1),
});

type StepEntry = z.infer<typeof manifest>['steps'][number];

/** Every file that says something about a journey, relative to the workspace. */
export const listJourneyFiles = async (): Promise<readonly string[]> => {
  const files = await readdir(join(WORKSPACE, FOLDER), { recursive: true });
  return files.filter((file) => /\.(json|graphql)$/.test(file)).map((file) => `${FOLDER}/${file.replaceAll('\\', '/')}`);
};

/**
 * All journeys with the text of their operations, in the order in which people meet them.
 *
 * @throws Error naming the journey that cannot be read, and why
 */
export const readJourneys = async (): Promise<readonly Journey[]> => {
  const files = (await listJourneyFiles()).filter((file) => basename(file) === 'journey.json');
  const read = await Promise.all(files.map(readJourney));
  return read.toSorted((a, b) => a.position - b.position).map(({ journey }) => journey);
};

const readJourney = async (file: string): Promise<{ readonly position: number; readonly journey: Journey }> => {
  const folder = dirname(file);
  try {
    const { title, summary, position, guide, steps } = manifest.parse(JSON.parse(await readFile(join(WORKSPACE, file), 'utf8')));
    return { position, journey: { id: basename(folder), title, summary, guide, steps: await Promise.all(steps.map((step) => readStep(folder, step))) } };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message}`, { cause: error });
  }
};

const nameOf = (operation: string): string => {
  const name = getOperationAST(parse(operation))?.name?.value;
  if (name === undefined) throw new Error('an operation of a journey has a name, and stands in a file of its own');
  return name;
};

const readStep = async (folder: string, step: StepEntry): Promise<JourneyStep> => {
  const { id, number, title } = step;
  if ('command' in step) return { kind: 'command', id, number, title, command: step.command };
  const file = posix.join(folder, step.operation);
  const operation = await readFile(join(WORKSPACE, file), 'utf8');
  return { kind: 'operation', id, number, title, persona: step.persona, operationName: nameOf(operation), isBank: /^bank(b|2)?$/.test(step.persona), file, operation, variables: step.variables };
};
