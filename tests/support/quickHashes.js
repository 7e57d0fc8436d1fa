/** As Payload and the desk write how often they hash a password. */
const ITERATIONS = /\b600_?000\b/

/**
 * A jest transform for what hashes passwords: a tenth of the iterations. Each of the real ones
 * takes a quarter of a second of a processor, and the suites hash hundreds; the programs that tests
 * start hash as the product does.
 */
export default {
  process(source, path) {
    if (!ITERATIONS.test(source)) throw new Error(`${path} does not say how often it hashes`)
    return { code: source.replace(ITERATIONS, '60_000') }
  },
}
