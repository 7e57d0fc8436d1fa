/**
 * Makes the interfaces of Payload's generated types type aliases: TypeScript takes an alias, but no
 * interface, for an object whose fields can be asked by name, as generic rooms do.
 */
export const asTypeAliases = (generated: string): string =>
  generated.replace(/^export interface (\w+(?:<.+?>)?) \{$/gm, 'export type $1 = {')
