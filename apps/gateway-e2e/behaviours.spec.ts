import { describeBadInput } from './bad-input/bad-input.behaviour.ts';
import { describeBankClient } from './bank-client/bank-client.behaviour.ts';
import { describeDepartmentDown } from './department-down/department-down.behaviour.ts';
import { describeEventsSurvive } from './events-survive/events-survive.behaviour.ts';
import { describeExplorer } from './explorer/explorer.behaviour.ts';
import { describeFederatedQuery } from './federated-query/federated-query.behaviour.ts';
import { describeFrontend } from './frontend/frontend.behaviour.ts';
import { describeLiveUpdates } from './live-updates/live-updates.behaviour.ts';
import { describeRefusals } from './refusals/refusals.behaviour.ts';
import { usePlatform } from './platform.ts';

/** What can be tried on one platform, one after the other. The proof of M4 reads all that there is, which no client may in one operation. */
const platform = usePlatform({ withExplorer: true, costLimit: 100_000 });

describeExplorer(platform);
describeFederatedQuery(platform);
describeRefusals(platform);
describeBadInput(platform);
describeFrontend(platform);
describeBankClient(platform);
describeLiveUpdates(platform);
describeDepartmentDown(platform);
describeEventsSurvive(platform);
