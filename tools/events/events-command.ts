import { writeAge } from './age.ts';
import { listBacklog, listCopies, listParked, requestReplay, retryParked } from './exchange.ts';
import { writeTable } from './table.ts';
import { inDepartment, inEach, type Databases } from './with-databases.ts';

export const USAGE = `npm run events -- status                        待送达、搁置与副本 · what is pending and parked, and how old the copies are
npm run events -- parked [DEPARTMENT]           无法应用的事件 · events that could not be applied, with the reason
npm run events -- replay CONSUMER [TYPE]        重新填充副本 · fill a department's copies again
npm run events -- retry PUBLISHER [EVENT_ID…]   重试搁置的事件 · give parked events another try`;

export interface Surroundings {
  /** @throws StackFault when no stack runs */
  readonly openDatabases: () => Databases;
  readonly now: Date;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** @returns the exit code: 2 for a mistaken command, 1 when there was nothing to do what was asked with */
export const runEventsCommand = async ([command, department, ...rest]: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> => {
  const { openDatabases, print } = surroundings;
  switch (command) {
    case 'status':
      return showStatus(openDatabases(), surroundings);
    case 'parked':
      return showParked(openDatabases(), department, surroundings);
    case 'replay': {
      const [eventType = null] = rest;
      const { asked, known } = await inDepartment(openDatabases(), department, (client) => requestReplay(client, eventType));
      print(`已请求 ${asked} 项重放 · ${asked} replays asked for`);
      if (asked === 0) print(`现有副本 · the copies are: ${known.join(', ') || '无 none'}`);
      return asked > 0 ? 0 : 1;
    }
    case 'retry': {
      const wrong = rest.find((id) => !UUID.test(id));
      if (wrong !== undefined) return refuse(`${wrong} 不是事件编号 · is no event id`, surroundings);
      const retried = await inDepartment(openDatabases(), department, (client) => retryParked(client, rest));
      print(`重试 ${retried} 个事件 · ${retried} events are tried again`);
      return retried < rest.length ? 1 : 0;
    }
    default:
      return refuse('', surroundings);
  }
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const refuse = (mistake: string, { complain }: Surroundings): 2 => {
  complain(`${mistake === '' ? '' : `${mistake}\n\n`}${USAGE}`);
  return 2;
};

const showStatus = async (databases: Databases, { now, print }: Surroundings): Promise<0> => {
  const backlog = await inEach(databases, listBacklog);
  const copies = await inEach(databases, listCopies);
  print(writeTable(['发布 publisher', '接收 consumer', '待送达 pending', '搁置 parked', '最早 oldest'],
    backlog.map(({ publisher, consumer, pending, parked, oldest }) => [publisher, consumer, String(pending), String(parked), writeAge(oldest, now)])));
  print(writeTable(['接收 consumer', '副本 copy of', '状态 state', '填充至今 filled ago'],
    copies.map(({ consumer, eventType, state, finishedAt }) => [consumer, eventType, state, writeAge(finishedAt, now)])));
  return 0;
};

const showParked = async (databases: Databases, department: string | undefined, { now, print }: Surroundings): Promise<0> => {
  const events = department === undefined ? await inEach(databases, listParked) : await inDepartment(databases, department, listParked);
  print(writeTable(['事件 event', '接收 consumer', '类型 type', '对象 subject', '至今 ago', '原因 reason'],
    events.map(({ id, consumer, type, subject, occurredAt, reason }) => [id, consumer, type, subject, writeAge(occurredAt, now), reason.replace(/\s+/g, ' ')])));
  return 0;
};
