import { mkdirSync, writeFileSync } from 'node:fs'
import { illustrators } from '../packages/site-kit/src/art/index.ts'
import type { ArtKind, Palette } from '../packages/site-kit/src/art/types.ts'

// Writes every illustrator in every kind to test-output/art.html, to be looked at. `node scripts/art-sheet.ts [id ...]` shows only some.

const palette: Palette = {
  ground: 'var(--ground)',
  ink: 'var(--ink)',
  accent: 'var(--accent)',
  partner: 'var(--partner)',
  soft: 'var(--soft)',
  line: 'var(--line)',
}

/** Light and dark sets of unlike character, so a drawing cannot lean on one of them. */
const schemes = [
  '--ground:#fff8e7;--ink:#17306f;--accent:#b4652a;--partner:#f2b632;--soft:#f9e4a8;--line:#cdbb8a',
  '--ground:#ffffff;--ink:#1d2433;--accent:#1f6f5c;--partner:#e8805a;--soft:#e4eee6;--line:#b9c7bf',
  '--ground:#fbf7fd;--ink:#3a2149;--accent:#7c4fa0;--partner:#ff9f7a;--soft:#ece2f5;--line:#cbbad8',
  '--ground:#101216;--ink:#f1ede4;--accent:#ff6a3d;--partner:#7fb2ff;--soft:#23272f;--line:#444a55',
]

const wanted = new Set(process.argv.slice(2))
const sizes: [ArtKind, number, number, number[]][] = [
  ['hero', 600, 600, [1, 2]],
  ['ground', 1280, 640, [1, 2]],
]

function row(index: number): string {
  const one = illustrators[index]
  if (!one || (wanted.size > 0 && !wanted.has(one.id))) return ''
  const draw = (kind: ArtKind, [width, height]: readonly [number, number], at: { seed: number; index?: number }): string =>
    one.draw({ seed: at.seed + index, palette, kind, width, height, index: at.index ?? 0, text: 'Rosa Maier', dir: 'ltr' })
  const large = sizes
    .flatMap(([kind, width, height, seeds]) =>
      seeds.map((seed, i) => `<div class="${kind}" style="${schemes[(index + i * 3) % 4]}">${draw(kind, [width, height], { seed })}</div>`),
    )
    .join('')
  const spots = [0, 1, 2, 3, 4].map((i) => `<div class="spot">${draw('spot', [200, 200], { seed: 1, index: i })}</div>`).join('')
  return `<h2>${one.id} <small>${one.trades.join(' ')}</small></h2><section style="${schemes[index % 4]}">${large}<div class="small">${spots}<div class="mark">${draw('mark', [32, 32], { seed: 1 })}</div></div><div class="bands">${draw('tile', [96, 48], { seed: 1 })}<br>${draw('divider', [1280, 40], { seed: 1 })}</div></section>`
}

mkdirSync('test-output', { recursive: true })
writeFileSync(
  'test-output/art.html',
  `<!doctype html><meta charset="utf-8"><title>Art</title><style>body{margin:12px;font:700 15px 'Archivo','Liberation Sans',sans-serif;background:#d8d8d8}h2{margin:10px 0 4px;font-size:15px}small{font-weight:400}section{display:grid;grid-template-columns:repeat(2,240px) repeat(2,480px);gap:8px}section>div{background:var(--ground);overflow:hidden}.hero{height:240px}.ground{height:240px}.hero svg,.ground svg{display:block;width:100%;height:100%}.small{grid-column:1/4;display:flex;gap:8px;padding:8px}.spot svg{width:110px;height:110px;display:block}.mark svg{width:32px}.bands{padding-top:10px}</style>${illustrators.map((_, i) => row(i)).join('')}`,
)
console.log(`${illustrators.length} illustrators in test-output/art.html`)
