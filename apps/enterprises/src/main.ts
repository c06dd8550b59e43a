import { startSubgraph } from '@qinqing/subgraph-server';
import { readNoticeChannels } from './channels/read-channels.ts';
import { createEnterprises } from './subgraph.ts';

await startSubgraph(createEnterprises(readNoticeChannels(process.env.NOTICE_CHANNELS)));
