/** The session's cookie on plain http; on https it bears the prefix `__Host-` too. */
export const sessionCookie = 'manara.session_token'
/** Set by us on every call to the auth library, so nothing a client sends is taken for its address or for where it came to. */
export const addressHeader = 'x-manara-address'
export const originHeader = 'x-manara-origin'
/** A name for the library only: the Host header decides nothing there. */
export const base = 'http://manara.internal'
export const resetMinutes = 60
