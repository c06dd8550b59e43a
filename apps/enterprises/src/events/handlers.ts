import { protectionDecidedEvent, visitNoticeRequested } from '@qinqing/events';
import { onFact, onState, type EventHandler } from '@qinqing/subgraph-server';
import { applyProtectionDecisions } from '../operations/apply-protection-decision.ts';
import { receiveNotice } from '../operations/notices/receive-notice.ts';

/** Every department's requests to tell somebody something; a department that joins adds its contract. */
const noticeContracts = [visitNoticeRequested];

/** @param channels the names of the channels that are configured beside the inbox */
export const handlersOf = (channels: readonly string[]): readonly EventHandler[] => [
  ...noticeContracts.map((contract) => onFact(contract, (manager, event) => receiveNotice(manager, event, channels))),
  onState(protectionDecidedEvent, applyProtectionDecisions),
];
