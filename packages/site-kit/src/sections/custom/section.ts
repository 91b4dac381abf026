import type { z } from 'zod'
import { css, html, isEmpty } from '../../html.ts'
import type { Checked } from '../../section-type.ts'
import { sectionType } from '../../section-type.ts'
import { pick } from '../../text.ts'
import { frame } from '../frame.ts'
import { customGrounds } from './grounds.ts'
import { cleanCss, scopedCss } from './print-css.ts'
import { cleanHtml } from './print-html.ts'
import { renderHtml } from './render-html.ts'
import { CustomFields } from './schema.ts'

type Custom = Checked<z.infer<typeof CustomFields>>

// Three walls: selectors bound to this section, layout and paint contained in it, and nothing drawn outside of it.
const sheet = css`
.sec.custom{contain:layout paint style;overflow:clip;isolation:isolate}
.own{display:flow-root;position:relative;isolation:isolate;contain:layout paint style;overflow:clip;min-inline-size:0;padding:.3rem;margin:-.3rem;overflow-wrap:anywhere}
.own>:not(table)+*,.own>table+*{margin-block-start:1.1em}
.own :is(.x-h2,.x-h3,.x-h4){font-size:clamp(1.375rem,2.2vw,1.875rem);line-height:1.2}.own .x-h4{font-size:1.25rem}
[dir=rtl] .own :is(.x-h2,.x-h3,.x-h4){line-height:1.5}
.own li,.own dd,.own td{max-inline-size:42rem}.own dd{margin-inline-start:1.5rem}
.own :is(picture,img){display:block;max-inline-size:100%;block-size:auto}.own figcaption{color:var(--qt);padding-block-start:.4rem}
.own blockquote{border-inline-start:4px solid var(--ac);padding-inline-start:1.25rem;font-size:1.1875em;margin-inline:0}
.own table{border-collapse:collapse;inline-size:100%}.own :is(th,td){text-align:start;padding:.6rem .9rem .6rem 0;padding-inline:0 .9rem;border-block-end:1px solid var(--ed);vertical-align:baseline}
.own caption{text-align:start;font-weight:650;padding-block-end:.5rem}.own summary{cursor:pointer;padding-block:.6rem;font-weight:650}
.own hr{border:0;border-block-start:2px solid var(--ed)}.own mark{background:var(--ac);color:var(--oa);padding-inline:.2em}`
const wideCss = css`.custom.v-wide{padding-inline:0}.custom.v-wide>.hd{padding-inline:max(var(--gut),(100% - 78rem)/2)}.custom.v-wide .own{padding:0;margin:0}`
const boxCss = css`.custom.v-box .box{background:var(--bg);color:var(--tx);padding:clamp(1.5rem,4vw,3.5rem);border-radius:var(--r3)}`

/** Markup and styles of the owner's own, in walls. */
export const custom = sectionType({
  type: 'custom',
  label: { en: 'Own HTML', ar: 'شيفرة خاصة' },
  fields: CustomFields,
  inMenu: true,
  variants: [
    { id: 'plain', label: { en: 'In the column', ar: 'داخل العمود' } },
    { id: 'wide', label: { en: 'Across the page', ar: 'بعرض الصفحة' } },
    { id: 'box', label: { en: 'On a sheet', ar: 'على لوحة' } },
  ],
  clean: (fields) => ({
    ...fields,
    html: Object.fromEntries(Object.entries(fields.html).map(([lang, markup]) => [lang, cleanHtml(markup)])),
    ...(fields.css === undefined ? {} : { css: cleanCss(fields.css) }),
  }),
  render(ctx, section: Custom) {
    const { title, html: markups, css: styles, images } = section.fields
    const { outer, inner } = customGrounds(ctx.look, section.variant)
    const hasTitle = !isEmpty(ctx.voice.rich(title))
    const { text } = pick(markups, ctx.lang, ctx.site.languages[0] ?? ctx.lang)
    const drawn = renderHtml(ctx, { markup: text, section, images: images ?? [], firstLevel: hasTitle ? 3 : 2 })
    const own = html`<div class="own"${ctx.at(section, 'html')}>${drawn}</div>`
    const body = section.variant === 'box' ? html`<div class="box s-${inner}">${own}</div>` : own
    return {
      markup: frame(ctx, section, { title, body, surface: outer, heads: 'stack' }),
      css:
        sheet +
        (section.variant === 'wide' ? wideCss : section.variant === 'box' ? boxCss : '') +
        scopedCss(styles ?? '', `#${ctx.anchor(section)} .own`),
      surfaces: [outer, inner],
    }
  },
})
