export { announceChanges, silenceChanges, type AnnouncedTable } from './announce-changes.ts';
export { replaceDatabase, withClient, withRole } from './clients.ts';
export { openDataSource, type DataSourceRequest } from './data-source.ts';
export {
  claimDeliveries,
  countDeliveries,
  DELIVERY_BATCH,
  forgetDelivered,
  markDelivered,
  parkDeliveries,
  postponeDeliveries,
  type DeliveryBacklog,
} from './deliveries.ts';
export { createFoundation, dropFoundation } from './foundation.ts';
export { advanceReplay, listRequestedReplays, rememberEvents, requestMissingReplays, type ReplayProgress } from './inbox.ts';
export { PAGE_LIMIT, readPageRequest, toConnection, writeCursor, type Connection, type Keyset, type PageRequest } from './keyset-page.ts';
export { isDay, isInstant, readListKeyset } from './list-keyset.ts';
export { listApplied, migrate, rehearseRevert, revertNewest, type MigrationClass } from './migrate.ts';
export { hashInput, LostRace, retryLostRaces, runOperation, type Decision, type OperationRequest, type OperationResult } from './operation.ts';
export { isDatabaseOutage } from './outage.ts';
export { publish } from './outbox.ts';
export { closeToOthers, provisionDatabase, type DepartmentUrls, type ProvisionRequest } from './provision.ts';
export { roleNamesOf, sqlNameOf, type RoleNames } from './role-names.ts';
export { insertSetting, listSettings, type NewSetting, type SettingRow } from './setting-table.ts';
export { countStatements, NobodyWaits, type StatementCount } from './statement-count.ts';
export { prepareTimers, setTimer, type Timer } from './timers.ts';
export { isUuid } from './uuid.ts';
export type { DataSource, EntityManager, EntitySchema, MigrationInterface, QueryRunner } from 'typeorm';
