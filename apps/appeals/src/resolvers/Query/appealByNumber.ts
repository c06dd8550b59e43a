import type { QueryResolvers } from '../../generated/graphql.ts';

const form = /^\d{6,12}-\d{4}-\d{6,9}$/;

/** What does not look like a number is an unknown one: it does not reach SQL. */
export const appealByNumber: QueryResolvers['appealByNumber'] = (_root, { number }, context) => (form.test(number) ? context.appealsByNumber.load(number) : null);
