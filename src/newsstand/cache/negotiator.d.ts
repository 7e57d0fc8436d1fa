// The package has no types, and those of DefinitelyTyped lack the option `preferred`.
declare module 'negotiator' {
  /** What a request accepts (RFC 9110, 12.5). */
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string>> })
    /** The best of what is available; undefined where the client takes none of it. */
    encoding<Coding extends string>(
      available: readonly Coding[],
      options: { readonly preferred: readonly Coding[] },
    ): Coding | undefined
  }
}
