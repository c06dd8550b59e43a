import { isHardToRemember } from '../domain/document-form.ts';
import type { PolicyDocumentResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';

export const PolicyDocument: PolicyDocumentResolvers = {
  unit: ({ unitId }) => ({ id: unitId }),
  clauses: async ({ id }, _arguments, { clausesOfDocument }) => [...(await clausesOfDocument.load(id))],
  warnings: async ({ id, divisionCode }, { locale }, { clausesOfDocument, settings }) => {
    const [clauses, { values }] = await Promise.all([clausesOfDocument.load(id), settings.load(divisionCode)]);
    return isHardToRemember(clauses.length, values.clausesToRemember) ? [messages.manyClauses(clauses.length, values.clausesToRemember)[locale]] : [];
  },
};
