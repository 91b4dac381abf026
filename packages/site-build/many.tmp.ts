import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { buildSite, createBuildCache } from './src/index.ts'
import { composeWhole, readBrief } from '../composer/src/index.ts'
const cache = createBuildCache('/tmp/bc')
const briefs = process.argv[2] === 'ar' ? ['عيادة أسنان في عمان د. ليلى حداد','محام في دبي مكتب الرشيد للمحاماة','سباك في الرياض اسمي خالد','مصورة أعراس في بيروت نور','صالة رياضية في جدة','صالون شعر في القاهرة','شركة تنظيف في الدوحة','محل زهور في تونس ياسمين','فندق صغير في مسقط','ورشة سيارات في الكويت','مهندس معماري في الدار البيضاء','طبيب بيطري في أبوظبي']
 : ['Dr. Lina Haddad, dentist in Leeds','Marsh & Cole, lawyers in Bristol, wills and property','Joe Tate, plumber in Tulsa, leaks fixed','Nora Lind, wedding photographer in Oslo','Iron Yard, gym in Berlin','Curl, hair salon in Cork','Bright, cleaning company in Austin','Fern, florist in Lisbon','Casa Azul, small hotel in Faro','Kowalski car repair in Gdansk','Studio Vale, architects in Porto','Dr. Ames, vet in Dublin','Anna Kern, midwife in Graz','Solo invoices, software for freelancers','Tutor Tom, maths tutor in Leeds','The Bog Oaks, band from Galway']
let i = 0
for (const b of briefs) { const seed = 3 + i * 7; const { site } = composeWhole(readBrief(b, { today: '2026-11-21', seed }), { seed, newId: ((n) => (p: string) => `${p}_a${String(n++).padStart(6, '0')}`)(0) }); const built = await buildSite(site, { cache }); for (const [p, f] of built.files) { const o = `/tmp/many/${i}/${p}`; mkdirSync(dirname(o), { recursive: true }); writeFileSync(o, f.body) } console.log(i++, site.trade, site.theme.preset, site.theme.art ?? '', built.pages[0]!.brotliBytes, built.pages[0]!.fontBytes) }
