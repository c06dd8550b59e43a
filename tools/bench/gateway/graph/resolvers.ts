import type { DepartmentName } from './schemas.ts';

/** Numbers of characters of the reviews' texts, and which product each is of: with these, the answer to the operation weighs 87 KB. */
const REVIEWS: readonly (readonly [upc: string, length: number])[] = [['1', 445], ['1', 287], ['1', 277], ['1', 141], ['2', 445], ['2', 287], ['2', 277], ['2', 141], ['3', 141], ['4', 141], ['4', 856]];
/** Price and weight of nine products. */
const PRODUCTS: readonly (readonly [price: number, weight: number])[] = [[899, 100], [1_299, 1_000], [15, 20], [499, 100], [1_299, 1_000], [6_999, 300], [3_999, 2_000], [100_000, 6_000], [9_999, 800]];
const FREE_FROM_PRICE = 1_000;
const SENTENCE = 'A plain sentence about a thing that somebody has bought, used for a while, and found to be as it was described. ';

const reviews = REVIEWS.map(([upc, length], index) => ({ id: String(index + 1), body: SENTENCE.repeat(8).slice(0, length), product: { upc } }));
const products = PRODUCTS.map(([price, weight], index) => ({ upc: String(index + 1), name: `Product ${index + 1}`, price, weight }));
const users = Array.from({ length: 6 }, (_user, index) => ({ id: String(index + 1), name: `Person Number ${index + 1}`, username: `person${index + 1}`, birthday: 1_234_567_890 }));

const firstReviews = reviews.slice(0, 2);
const userOf = (id: string) => users.find((user) => user.id === id);

export const resolvers: Readonly<Record<DepartmentName, object>> = {
  accounts: {
    Query: { me: () => users[0], user: (_root: unknown, { id }: { id: string }) => userOf(id), users: () => users },
    User: { __resolveReference: ({ id }: { id: string }) => userOf(id) },
  },
  inventory: {
    Product: {
      __resolveReference: (reference: object) => reference,
      inStock: ({ upc }: { upc: string }) => ['1', '5', '6', '7', '9'].includes(upc),
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) => (price > FREE_FROM_PRICE ? 0 : Math.floor(weight / 2)),
    },
  },
  products: {
    Query: { topProducts: (_root: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: { upc: string }) => products.find((product) => product.upc === upc) },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id), author: () => ({ id: '1', username: 'person1' }) },
    User: { __resolveReference: ({ id }: { id: string }) => ({ id, username: userOf(id)?.username }), reviews: () => firstReviews },
    Product: { __resolveReference: (reference: object) => reference, reviews: ({ upc }: { upc: string }) => reviews.filter(({ product }) => product.upc === upc) },
  },
};
