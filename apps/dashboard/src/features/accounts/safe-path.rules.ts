/** Only paths of this app may follow a sign-in; anything else leads home. */
export const safePath = (to: string | undefined): string => (to !== undefined && /^\/(?![/\\])/.test(to) ? to : '/')
