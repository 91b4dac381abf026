import { createStore } from '../../../lib/store.ts'

/** The fonts of the page in the preview, lent to small pictures of its sections so that they need not be fetched again. */
export const pageFonts = createStore('')
