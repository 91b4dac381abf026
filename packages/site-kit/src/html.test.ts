import { describe, expect, it } from 'vitest'
import { attrs, css, html, print, trusted } from './html.ts'

describe('the escaping template', () => {
  it('prints what an owner wrote as text, never as markup', () => {
    expect(html`<p title="${'a"b'}">${"<script>alert(1)</script> & 'more'"}</p>`.markup).toBe(
      '<p title="a&quot;b">&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;more&#39;</p>',
    )
  })
  it('lets markup made by itself through and joins lists', () => {
    expect(html`<ul>${['a', '<b>'].map((one) => html`<li>${one}</li>`)}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>')
  })
  it('prints nothing for what is absent, and the number nought', () => {
    expect(print([undefined, null, false, 0, trusted('<i>')])).toBe('0<i>')
  })
  it('prints attributes that have a value', () => {
    expect(attrs({ id: 'a"', hidden: true, title: undefined, open: false, max: 0 }).markup).toBe(' id="a&quot;" hidden max="0"')
  })
})

describe('the CSS template', () => {
  it('takes out breaks and blanks but keeps the blanks that mean something', () => {
    expect(css`
.a .b{ color: red; 
  margin:calc(1px + 2px) }`).toBe('.a .b{color: red;margin:calc(1px + 2px)}')
  })
})
