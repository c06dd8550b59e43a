import { describeBadInput } from './bad-input/bad-input.behaviour.ts';
import { describeDepartmentDown } from './department-down/department-down.behaviour.ts';
import { describeEventsSurvive } from './events-survive/events-survive.behaviour.ts';
import { describeFederatedQuery } from './federated-query/federated-query.behaviour.ts';
import { usePlatform } from './platform.ts';

/** What can be tried on one platform, one after the other. */
const platform = usePlatform();

describeFederatedQuery(platform);
describeBadInput(platform);
describeDepartmentDown(platform);
describeEventsSurvive(platform);
