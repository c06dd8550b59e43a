import { it } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { usePlatform } from './platform.ts';
import { askForEverything } from './refusals/everything-readable.ts';
const platform = usePlatform({});
const firstDiff = (a: string, b: string): string => { let i = 0; while (i < a.length && a[i] === b[i]) i += 1; return `@${i}: …${a.slice(Math.max(0, i - 160), i + 80)}\n   ==> …${b.slice(i - 40 < 0 ? 0 : i - 40, i + 80)}`; };
const strip = ({ data, errors }: any): string => JSON.stringify([data, errors.map(({ extensions: { requestId: _o, ...e }, ...x }: any) => JSON.stringify({ ...x, extensions: e })).sort()]);
it('diffs', async () => {
  platform().resetClock();
  const asked = { divisionCode: '440704', month: '2026-09' };
  const read = async () => { const out = new Map<string, string>(); for (const p of ['office', 'liaison', 'protected']) { const { queries } = askForEverything(p === 'protected' ? { ...asked, withoutType: /^(Visit|Notice)/ } : asked as any); for (const q of queries) out.set(`${p} ${q.slice(0, 50)}`, strip(await (await platform().as(p)).run(q))); } return out; };
  const a = await read(); const b = await read();
  for (const [k, v] of a) if (b.get(k) !== v) appendFileSync('/tmp/diff.txt', `NOFLIP ${k} ${firstDiff(v, b.get(k)!)}\n`);
  await platform().sql('visits', `UPDATE visit_request SET state = CASE state WHEN 'REFUSED' THEN 'CANCELLED' ELSE 'REFUSED' END, refusal_reason = CASE state WHEN 'REFUSED' THEN NULL ELSE '翻转' END, version = version + 1 WHERE state = 'REFUSED' OR (state = 'CANCELLED' AND asked_at IS NOT NULL)`);
  await platform().settled();
  const c = await read();
  for (const [k, v] of b) if (c.get(k) !== v) appendFileSync('/tmp/diff.txt', `FLIP ${k} ${firstDiff(v, c.get(k)!)}\n`);
}, 200_000);
