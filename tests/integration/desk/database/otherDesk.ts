/**
 * A desk in a process of its own, on the database that `argv` names. It says when it is up, makes
 * the saves that it is told to, and answers how they went.
 */
import { saveAll, type Saves } from './saves.ts'
import { startSmallDesk } from './smallDesk.ts'

/** What the process tells: that it is up, or the statuses of its saves. */
export type OtherDeskMessage = 'ready' | number[]

const [url = '', transactions = ''] = process.argv.slice(2)
const desk = await startSmallDesk({ url, transactions: transactions === 'true' })

process.on('message', ({ id, locale, count }: Saves) => {
  void saveAll(desk, { id, locale, count }).then(async (statuses) => {
    await desk.close()
    process.send?.(statuses, () => {
      process.disconnect()
    })
  })
})
process.send?.('ready')
