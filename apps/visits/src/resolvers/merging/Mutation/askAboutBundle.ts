import type { MutationResolvers } from '../../../generated/graphql.ts';
import { askAboutBundle as operate } from '../../../operations/merging/ask-about-bundle.ts';
import { answerWithBundle } from '../../answers.ts';

export const askAboutBundle: MutationResolvers['askAboutBundle'] = async (_root, { input }, context) => answerWithBundle('AskAboutBundleSuccess', await operate(context, input));
