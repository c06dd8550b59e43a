import { shanghaiDate } from '@qinqing/working-time';
import { getItem } from '../catalogue/catalogue.ts';
import type { SimilarAppealResolvers } from '../generated/graphql.ts';

export const SimilarAppeal: SimilarAppealResolvers = {
  appeal: ({ appealId }, _arguments, { appeals }) => (appealId === null ? null : appeals.load(appealId)),
  item: ({ itemCode }) => (itemCode === null ? null : getItem(itemCode)),
  answeredOn: ({ answeredAt }) => (answeredAt === null ? null : shanghaiDate(answeredAt)),
};
