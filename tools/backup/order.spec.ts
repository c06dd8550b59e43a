import { describe, expect, it } from '@jest/globals';
import { MistakenOrder, readBackupOrder, readRestoreOrder } from './order.ts';
import { createProgressBar } from './progress-bar.ts';

const NOW = new Date('2026-01-02T03:04:05.678Z');
const HERE = { INIT_CWD: '/home/somebody', DATA_DIR: '/srv/data' };
const backup = (argv: string[], environment: NodeJS.ProcessEnv = HERE) => readBackupOrder(argv, environment, NOW);

describe('npm run backup', () => {
  it.each([
    [[], '/srv/data/backups/qinqing-20260102T030405Z.tar.zst'],
    [['/mnt/'], '/mnt/qinqing-20260102T030405Z.tar.zst'],
    [['/tmp'], '/tmp/qinqing-20260102T030405Z.tar.zst'],
    [['monday'], '/home/somebody/monday'],
    [['--keys-only', '/mnt/'], '/mnt/qinqing-keys-20260102T030405Z.tar.zst'],
  ])('%j writes %s', (argv, file) => {
    expect(backup(argv)).toMatchObject({ kind: 'back-up', file, dataDir: '/srv/data', passphrase: undefined });
  });

  it('says by the name of the file that it is encrypted', () => {
    expect(backup([], { ...HERE, BACKUP_PASSPHRASE: 'p' })).toMatchObject({ file: '/srv/data/backups/qinqing-20260102T030405Z.tar.zst.sealed', passphrase: 'p' });
  });

  it('checks a file', () => {
    expect(backup(['--check', 'monday'])).toEqual({ kind: 'check', file: '/home/somebody/monday', passphrase: undefined });
  });

  it.each([[['a', 'b']], [['--colour']], [['--check']], [['--check', 'a', 'b']], [['--check', 'a', '--keys-only']]])('%j is refused, with the usage', (argv) => {
    expect(() => backup(argv)).toThrow(MistakenOrder);
    expect(() => backup(argv)).toThrow(/npm run backup/);
  });
});

describe('npm run restore', () => {
  it('restores into the data directory unless another is named', () => {
    expect(readRestoreOrder(['monday'], HERE)).toEqual({ file: '/home/somebody/monday', dataDir: '/srv/data', passphrase: undefined, isReplacing: false });
    expect(readRestoreOrder(['/mnt/monday', '--data-dir', 'drill', '--replace'], HERE)).toMatchObject({ dataDir: '/home/somebody/drill', isReplacing: true });
  });

  it.each([[[]], [['a', 'b']], [['a', '--force']]])('%j is refused, with the usage', (argv) => {
    expect(() => readRestoreOrder(argv, HERE)).toThrow(MistakenOrder);
    expect(() => readRestoreOrder(argv, HERE)).toThrow(/npm run restore/);
  });

  it.each([[readBackupOrder(['--help'], {}, NOW)], [readRestoreOrder(['-h'], {})]])('explains itself', (order) => {
    expect(order).toBe('help');
  });
});

describe('the progress bar', () => {
  it('is drawn on a terminal, and taken away at the end; elsewhere nothing is written', () => {
    const draw = (isTTY: boolean): string => {
      let shown = '';
      const bar = createProgressBar({ isTTY, write: (text) => (shown += text) }, 'backing up');
      bar.show(50_000_000, 100_000_000);
      bar.finish();
      return shown;
    };
    expect(draw(true)).toBe(`\r\x1b[K${'█'.repeat(12)}${'░'.repeat(12)} 50 % backing up 50.0 MB / 100.0 MB\r\x1b[K`);
    expect(draw(false)).toBe('');
  });
});
