import { userInfo } from 'node:os';

/** Who gives the command, as it is put on record. The user of a container may be a number without a name. */
export const nameOperator = (readName: () => string = () => userInfo().username): string => {
  try {
    return `operator:${readName()}`;
  } catch {
    return `operator:${process.getuid?.() ?? 'unknown'}`;
  }
};
