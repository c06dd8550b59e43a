import { StackFault } from '@qinqing/stack';
import { listBacklog, listCopies, listParked, requestReplay, retryParked } from './exchange.ts';
import { writeTable } from './table.ts';
import { inDepartment, inEach, openDatabases } from './with-databases.ts';

const USAGE = `npm run events -- status                        待送达、搁置与副本 · what is pending and parked, and how old the copies are
npm run events -- parked [DEPARTMENT]           无法应用的事件 · events that could not be applied, with the reason
npm run events -- replay CONSUMER [TYPE]        重新填充副本 · fill a department's copies again
npm run events -- retry PUBLISHER [EVENT_ID…]   重试搁置的事件 · give parked events another try`;

const status = async (databases: ReadonlyMap<string, string>): Promise<void> => {
  const backlog = await inEach(databases, listBacklog);
  const copies = await inEach(databases, listCopies);
  console.log(writeTable(['发布 publisher', '接收 consumer', '待送达 pending', '搁置 parked', '最早 oldest'],
    backlog.map(({ publisher, consumer, pending, parked, oldest }) => [publisher, consumer, String(pending), String(parked), oldest?.toISOString() ?? '–'])));
  console.log(writeTable(['接收 consumer', '副本 copy of', '状态 state', '填充于 filled at'],
    copies.map(({ consumer, eventType, state, finishedAt }) => [consumer, eventType, state, finishedAt?.toISOString() ?? '–'])));
};

const parked = async (databases: ReadonlyMap<string, string>, department: string | undefined): Promise<void> => {
  const events = department === undefined ? await inEach(databases, listParked) : await inDepartment(databases, department, listParked);
  console.log(writeTable(['事件 event', '接收 consumer', '类型 type', '对象 subject', '时间 occurred', '原因 reason'],
    events.map((event) => [event.id, event.consumer, event.type, event.subject, event.occurredAt.toISOString(), event.reason])));
};

const run = async ([command, department, ...rest]: readonly string[]): Promise<number> => {
  switch (command) {
    case 'status':
      await status(openDatabases());
      return 0;
    case 'parked':
      await parked(openDatabases(), department);
      return 0;
    case 'replay': {
      const asked = await inDepartment(openDatabases(), department, (client) => requestReplay(client, rest[0] ?? null));
      console.log(`已请求 ${asked} 项重放 · ${asked} replays asked for`);
      return asked > 0 ? 0 : 1;
    }
    case 'retry': {
      const retried = await inDepartment(openDatabases(), department, (client) => retryParked(client, rest));
      console.log(`重试 ${retried} 个事件 · ${retried} events are tried again`);
      return 0;
    }
    default:
      console.error(USAGE);
      return 2;
  }
};

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StackFault ? error.message : `无法读取数据库。The databases cannot be read: ${(error as Error).message}`);
  return 1;
});
