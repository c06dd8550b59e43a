import { startPostgres } from '@qinqing/embedded-postgres';
import { randomBytes } from 'node:crypto';
process.env.TEST_ROLE_PASSWORD = randomBytes(12).toString('hex'); process.env.LOG_LEVEL='warn';
const server = await startPostgres({ isThrowaway: true });
process.env.TEST_ADMIN_URL = server.adminUrl;
try {
const { startTestSubgraph } = await import('@qinqing/testing');
const { enterprises } = await import('./src/subgraph.ts');
const graph = await startTestSubgraph(enterprises);
const q = async (sql, p=[]) => graph.sql(sql, p);
const N = Number(process.argv[2] ?? 957000);
const t0 = Date.now();
await q(`SET statement_timeout = 0`);
await q(`CREATE TEMP TABLE ch AS SELECT string_to_array('科恒电子精密机械智能光电华盛兴达瑞丰泰和新源嘉利宏远创联合信诚安顺康美环球东方南海粤江海潮连礼乐外高',NULL) a`);
const owner = q;
await q(`DROP INDEX enterprise_name_bigrams, enterprise_name, enterprise_division, enterprise_industry`);
for (let from = 1; from <= N; from += 200000) await q(`
INSERT INTO enterprise (id, uscc, name, division_code, status, entity_kind, industry_code, staff, revenue_cents, size_class, visit_mode, established_on)
SELECT gen_random_uuid(), 'T' || lpad(n::text, 17, '0'),
 (ARRAY['江门市','江海区','广东','江门'])[1+floor(random()*4)] || a[1+floor(random()*44)] || a[1+floor(random()*44)] || a[1+floor(random()*44)] || (ARRAY['电子','贸易','面包店','餐饮','机械','用地咨询','科技','建筑'])[1+floor(random()*8)] || (ARRAY['有限公司','有限公司','经营部','店'])[1+floor(random()*4)] || n,
 '44070400' || (1+floor(power(random(),2)*9))::int, (ARRAY['ACTIVE','ACTIVE','ACTIVE','ACTIVE','ACTIVE','ACTIVE','ACTIVE','SUSPENDED','REVOKED','CANCELLED'])[1+floor(random()*10)],
 'COMPANY', (ARRAY['F5281','F5171','C3911','L7299','M7519','I6513','E4790','H6210','G5430','O8090','S9100'])[1+floor(random()*random()*11)],
 floor(exp(random()*6)), floor(exp(random()*12)*1000000), (ARRAY['LARGE','MEDIUM','SMALL','MICRO'])[1+floor(4*power(random(),0.08))], 'BALANCED', '2015-01-01'
FROM generate_series(${from}, least(${N}, ${from}+199999)) n, ch`);
console.log('rows', Date.now()-t0);
for (const ix of ['CREATE INDEX enterprise_name ON enterprise (name, id)','CREATE INDEX enterprise_division ON enterprise (division_code, name, id)','CREATE INDEX enterprise_industry ON enterprise (industry_code, name, id)','CREATE INDEX enterprise_name_bigrams ON enterprise USING gin (name_bigrams(name))']) { const t=Date.now(); await q(ix); console.log(ix.slice(13,45), Date.now()-t); }
await q(`INSERT INTO org_unit (id, name, name_en, level, duty_line, division_code) VALUES (gen_random_uuid(),'u','u','DISTRICT','x','440704')`);
await q(`INSERT INTO officer (id, unit_id, name, title, division_code) SELECT gen_random_uuid(), (SELECT id FROM org_unit), '陈'||n, 't', '440704' FROM generate_series(1,620) n`);
await q(`INSERT INTO qualification (id, enterprise_id, kind, certificate_number, valid_from, valid_to) SELECT gen_random_uuid(), id, 'NATIONAL_HIGH_TECH', 'GR'||row_number() over (), '2024-01-01','2027-01-01' FROM enterprise ORDER BY random() LIMIT 7000`);
await q('VACUUM ANALYZE');
let t=Date.now(); await graph.runJob('publish-key-enterprises', {}, { now: new Date('2025-09-01T18:00:00Z') }); console.log('publish job', Date.now()-t, (await q('SELECT count(*) FROM key_enterprise'))[0]);
await q('DELETE FROM key_enterprise WHERE enterprise_id NOT IN (SELECT enterprise_id FROM key_enterprise LIMIT 12000)');
await q(`INSERT INTO assignment (id, kind, enterprise_id, officer_id, place, valid_from, reason, recorded_by, recorded_at)
 SELECT gen_random_uuid(),'LIAISON', k.enterprise_id, o.id, 1 + (k.n / 620)::int, '2025-01-01','x','x','2025-01-01' FROM (SELECT enterprise_id, row_number() over () - 1 n FROM key_enterprise) k JOIN (SELECT id, row_number() over () - 1 n FROM officer) o ON o.n = k.n % 620 WHERE k.n < 11900`);
await q('VACUUM ANALYZE');
t=Date.now(); await graph.runJob('detect-orphans', {}, { now: new Date('2025-09-01T18:30:00Z') }); console.log('orphans job', Date.now()-t, (await q('SELECT count(*) FROM liaison_orphan'))[0]);
const centre = { roles:['SERVICE_CENTRE'], divisionCode:'440704', subject:'c' };
const someUscc = (await q('SELECT uscc, id FROM enterprise OFFSET 5000 LIMIT 1'))[0];
const sql = async (label, fn) => { const times=[]; for (let i=0;i<12;i++){ const s=performance.now(); await fn(i); times.push(performance.now()-s);} times.sort((a,b)=>a-b); console.log(label.padEnd(52), 'median', times[6].toFixed(0), 'max', times[11].toFixed(0)); };
const list = (filter, caller=centre, order='NAME') => async () => { const r = await graph.as(caller).run('query($f:EnterpriseFilter,$o:EnterpriseOrder!){enterprises(filter:$f,order:$o,first:20){nodes{id name}}}', {f:filter,o:order}); if (r.errors.length) throw new Error(JSON.stringify(r.errors)); return r; };
await sql('by id', async()=> graph.as(centre).run('query($i:ID){enterprise(by:{id:$i}){name}}',{i:someUscc.id}));
await sql('no filter', list({}));
await sql('order uscc', list({}, centre, 'USCC'));
for (const n of ['面包','用地','有限公司','江门','科恒电','科恒电子','龙凤','公司95']) await sql('name '+n, list({nameContains:n}));
await sql('division district', list({divisionCode:'440704'}));
await sql('division town', list({divisionCode:'440704009'}));
await sql('division none', list({divisionCode:'440703'}));
await sql('town+name', list({divisionCode:'440704009',nameContains:'面包'}));
await sql('industry C39', list({industryPrefix:'C39'}));
await sql('industry S', list({industryPrefix:'S'}));
await sql('industry T (none)', list({industryPrefix:'T'}));
await sql('LARGE', list({sizeClass:['LARGE']}));
await sql('LARGE+town+name', list({sizeClass:['LARGE'],divisionCode:'440704009',nameContains:'电子'}));
await sql('REVOKED', list({status:['REVOKED']}));
await sql('REGISTERED (none)', list({status:['REGISTERED']}));
await sql('QUIET (none)', list({visitMode:'QUIET'}));
await sql('isKey', list({isKey:true}));
await sql('isKey false', list({isKey:false}));
await sql('isProtected', list({isProtected:true}));
await sql('key without liaison', list({isKey:true,isWithoutLiaison:true}));
await sql('without liaison', list({isWithoutLiaison:true}));
await sql('with liaison', list({isWithoutLiaison:false}));
await sql('totalCount', async()=> graph.as(centre).run('{enterprises(first:1){totalCount}}'));
await sql('totalCount name 面包', async()=> graph.as(centre).run('{enterprises(first:1,filter:{nameContains:"面包"}){totalCount}}'));
await sql('totalCount industry none', async()=> graph.as(centre).run('{enterprises(first:1,filter:{status:[REGISTERED]}){totalCount}}'));
await sql('coverage', async()=> { const r=await graph.as(centre).run('{liaisonCoverage(divisionCode:"440704"){coverage keyEnterprises orphans{nodes{enterprise{name}}} officersAboveSoftLoad{nodes{id}}}}'); if (r.errors.length) throw new Error(JSON.stringify(r.errors)); });
const replay = enterprises.events.replays[0];
await sql('replay page', async()=> replay.read(graph.dataSource.manager, someUscc.id, 500));
const r2 = enterprises.events.replays[2];
await sql('assignment replay page', async()=> r2.read(graph.dataSource.manager, someUscc.id, 500));
await graph.close();
} finally { await server.stop(); }
