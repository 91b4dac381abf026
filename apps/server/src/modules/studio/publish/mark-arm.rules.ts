type Mark = {
  /** Where the page stands in the site: `en/about/index.html`. */
  path: string
  key: string
  /** What the forms say of the arm. */
  field: string
  /** The site's own address; links to it are no tracked links. */
  siteUrl: string
}

/**
 * A page as it stands in an arm: its forms say which arm they stand in, and links that lead away are counted. Those to other sites go by an address of the
 * site itself; for telephone, mail and the like the browser only reports that they were followed, so that they stay what they are.
 * `links` is what the numbers in those addresses mean; links that it lacks are added to the copy given back.
 */
export function markArm(html: string, { path, key, field, siteUrl }: Mark, links: readonly string[]): { html: string; links: string[] } {
  const known = [...links]
  const up = '../'.repeat(path.split('/').length - 1)
  const numberOf = (target: string) => {
    const at = known.indexOf(target)
    return at >= 0 ? at : known.push(target) - 1
  }
  const marked = html
    .replace(/<form\b[^>]*\bmethod="?post"?[^>]*>/gi, (form) => `${form}<input type="hidden" name="arm" value="${field}">`)
    .replace(/<a\b[^>]*>/g, (anchor) => {
      const said = /\shref="([^"]*)"/.exec(anchor)?.[1]
      const target = unescaped(said ?? '')
      if (said === undefined || !leadsAway.test(target) || target.startsWith(siteUrl)) return anchor
      const counted = () => `${up}_go/${key}/${numberOf(target)}`
      return /^https?:/.test(target)
        ? anchor.replace(`href="${said}"`, () => `href="${counted()}"`)
        : anchor.replace(`href="${said}"`, (href) => `${href} ping="${counted()}"`)
    })
  return { html: marked, links: known }
}

const leadsAway = /^(https?:\/\/|tel:|mailto:|sms:)/

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
