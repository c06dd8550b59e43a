import { enumLabels, readTypeDefs } from '@qinqing/subgraph-server';
import type { Wording } from '@qinqing/subgraph-server';

export const typeDefs = readTypeDefs(new URL('../schema.graphql', import.meta.url));

/** The schema's own labels: `label('EnterpriseStatus', 'ACTIVE', 'ZH_CN')` is 「存续」. */
export const label = enumLabels(typeDefs);

/** The same in both languages, as a part of a message. */
export const wordingOf = (enumName: string, value: string): Wording => ({ ZH_CN: label(enumName, value, 'ZH_CN'), EN: label(enumName, value, 'EN') });
