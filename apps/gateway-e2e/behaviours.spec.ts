import { describeBadInput } from './bad-input/bad-input.behaviour.ts';
import { describeBankClient } from './bank-client/bank-client.behaviour.ts';
import { describeDepartmentDown } from './department-down/department-down.behaviour.ts';
import { describeEventsSurvive } from './events-survive/events-survive.behaviour.ts';
import { describeExplorer } from './explorer/explorer.behaviour.ts';
import { describeFederatedQuery } from './federated-query/federated-query.behaviour.ts';
import { describeFrontend } from './frontend/frontend.behaviour.ts';
import { describeRefusals } from './refusals/refusals.behaviour.ts';
import { usePlatform } from './platform.ts';

/** What can be tried on one platform, one after the other. */
const platform = usePlatform({ withExplorer: true });

describeExplorer(platform);
describeFederatedQuery(platform);
describeRefusals(platform);
describeBadInput(platform);
describeFrontend(platform);
describeBankClient(platform);
describeDepartmentDown(platform);
describeEventsSurvive(platform);
