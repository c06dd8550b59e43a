export { decideWithObject, decideWithoutObject, grantsOf, grantsOfType, readGrants, type AccessScope, type Grant, type ObjectScope } from './access.ts';
export { applyEvents, type EventOutcome } from './apply-events.ts';
export { changeSetting, settingRejectedWording, showSettings, type ChangeSettingInput, type SettingFault, type SettingRejected, type ShownSetting } from './change-setting.ts';
export { buildSubgraph, type SubgraphParts } from './build-subgraph.ts';
export {
  onFact,
  onState,
  type BaseContext,
  type Department,
  type EventHandler,
  type FactEvent,
  type FactHandler,
  type Job,
  type JobContext,
  type StateEvent,
  type StateHandler,
  type StateReplay,
} from './department.ts';
export { domainClock, type Clock } from './domain-clock.ts';
export type { ScopeTable } from './enforce-access.ts';
export { formatError } from './format-error.ts';
export { createGraphServer } from './graphql-server.ts';
export { enumLabels, type Locale } from './labels.ts';
export { ChangeFeed, unwatched, type ChangedRow, type Changes, type IsConcerned, type WatchOptions } from './live/change-feed.ts';
export { hearChanges } from './live/hear-changes.ts';
export { answerLive } from './live/live-answers.ts';
export { Turns } from './live/turns.ts';
export { loadById, loadByOwner } from './loaders.ts';
export { answerWith, refuse, type TypedRefusal } from './refuse.ts';
export { officeHoursSetting } from './office-hours-setting.ts';
export { deliverBatch } from './relay.ts';
export { defineSettings, resolveSettings, setting, type ResolvedSettings, type SettingDefinition, type SettingPlace, type SettingsDefinition, type SettingValues } from './settings.ts';
export { startSubgraph } from './start-subgraph.ts';
export { readTypeDefs } from './type-defs.ts';
export { say, type Wording } from './wording.ts';
