/** What the command is told to do. */
export type Order =
  | { readonly verb: 'list' }
  | { readonly verb: 'grant' | 'reset' | 'revoke' | 'unlock'; readonly email: string }

const usage = `npm run users -- list
npm run users -- reset EMAIL                  prints a one-time link for a new password
npm run users -- unlock EMAIL                 forgets wrong passwords
npm run users -- grant EMAIL safeguarding     gives the role, at once
npm run users -- revoke EMAIL safeguarding    takes it away`

/** The arguments make no valid order. */
const wrong = (why: string): Error => new Error(`${why}\n\n${usage}`)

/**
 * Reads the command's arguments.
 * @throws Error in one line, followed by how the command is used
 */
export function orderOf(args: readonly string[]): Order {
  const [verb, email, role, ...more] = args
  if (verb === undefined) throw wrong('Say what to do.')
  if (verb === 'list' && email === undefined) return { verb }
  if (verb !== 'grant' && verb !== 'reset' && verb !== 'revoke' && verb !== 'unlock')
    throw wrong(verb === 'list' ? 'list takes nothing more.' : `There is no “${verb}”.`)
  if (email === undefined) throw wrong(`Say whose account: ${verb} EMAIL.`)
  const takesRole = verb === 'grant' || verb === 'revoke'
  if (takesRole && role !== 'safeguarding')
    throw wrong(`${verb} knows one role: safeguarding. Administrators give the others.`)
  if (more.length > 0 || (!takesRole && role !== undefined)) throw wrong('That is too much.')
  return { verb, email }
}
