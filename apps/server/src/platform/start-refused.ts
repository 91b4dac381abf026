/** The program cannot start. Its message is one sentence for whoever runs the server; the launcher prints it and leaves with code 1. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
