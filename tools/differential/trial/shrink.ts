import { parse, print, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { listSimplerDocuments } from './simpler-documents.ts';
import type { Trial } from './trial.ts';

/** Enough for the operations that are generated; a failing one is rare. */
const MOST_ATTEMPTS = 600;

/**
 * The simplest trial that still fails: whatever can be taken away from the operation or from the weather is taken away, one thing after the other.
 */
export const shrinkTrial = async (trial: Trial, schema: GraphQLSchema, stillFails: (trial: Trial) => Promise<boolean>): Promise<Trial> => {
  let smallest = trial;
  let attempts = 0;
  const findSimpler = async (): Promise<Trial | null> => {
    for (const simpler of listSimpler(smallest, schema)) {
      attempts += 1;
      if (attempts > MOST_ATTEMPTS) return null;
      if (await stillFails(simpler)) return simpler;
    }
    return null;
  };
  for (let simpler = await findSimpler(); simpler !== null; simpler = await findSimpler()) smallest = simpler;
  return smallest;
};

/** From the boldest step to the smallest. */
function* listSimpler(trial: Trial, schema: GraphQLSchema): Generator<Trial> {
  const { weather, operation } = trial;
  for (const what of ['nulls', 'errors', 'lostReferences'] as const) if (weather[what] > 0) yield { ...trial, weather: { ...weather, [what]: 0 } };
  if (weather.down.length > 1) for (const name of weather.down) yield { ...trial, weather: { ...weather, down: weather.down.filter((other) => other !== name) } };
  for (const document of listSimplerDocuments(operation.document)) {
    const simpler = withDocument(trial, document);
    if (validate(schema, simpler.operation.document, specifiedRules).length === 0) yield simpler;
  }
}

const withDocument = (trial: Trial, document: DocumentNode): Trial => {
  const text = print(document);
  return { ...trial, operation: { ...trial.operation, text, document: parse(text) } };
};
