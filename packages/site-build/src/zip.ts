// A second, small door: a thread that only opens archives need not load what draws pictures.
export { ZipRefusal } from './zip/errors.ts'
export { unzipSome } from './zip/unzip-some.ts'
