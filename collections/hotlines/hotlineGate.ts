import {
  type Finding,
  type GateContext,
  type LocaleView,
  groupOf,
  rowsOf,
  rowsWithoutText,
  textOf,
  textsOf,
} from '#desk/editions/index.ts'
import type { Label } from '#shared/localization/index.ts'
import { channelProblem, extensionProblem } from './channel.ts'
import { verifiedUntilOf } from './verification.ts'

const messages = {
  neverVerified: {
    ky: 'Номерлери текшерилген эмес. Чалып текшерип, «Текшерилди» деп белгилеңиз же номерлерди алып салыңыз.',
    ru: 'Номера не проверены. Позвоните, отметьте «Проверено» или уберите номера.',
    en: 'The numbers were never verified. Call, then mark the line as verified, or remove them.',
  },
  verificationOver: {
    ky: 'Текшерүүнүн мөөнөтү өттү. Кайра чалып текшериңиз.',
    ru: 'Срок проверки истёк. Позвоните и проверьте снова.',
    en: 'The verification has run out. Call, and verify the line again.',
  },
  noSchedule: {
    ky: 'Жадыбал тандалган, бирок иш убактысы жазылган эмес.',
    ru: 'Выбрано расписание, но часы работы не указаны.',
    en: 'A schedule is chosen, but there are no hours in it.',
  },
  incompleteRow: {
    ky: 'Саптын күндөрү, ачылуу жана жабылуу убактысы болушу керек.',
    ru: 'В строке нужны дни, время открытия и время закрытия.',
    en: 'The row needs its days, an opening and a closing time.',
  },
} satisfies Record<string, Label>

const error = (path: string, message: Label): Finding => ({ path, message, severity: 'error' })

/**
 * A hotline with channels needs a verification that has not run out; one without channels needs
 * none.
 */
function verificationFindings(view: LocaleView, now: Date): Finding[] {
  if (rowsOf(view['channels']).length === 0) return []
  const until = verifiedUntilOf(view)
  if (!until) return [error('verifiedAt', messages.neverVerified)]
  return until <= now ? [error('verifiedAt', messages.verificationOver)] : []
}

const channelFindings = (view: LocaleView): Finding[] =>
  rowsOf(view['channels']).flatMap((row, index) => {
    const value = channelProblem(row)
    const extension = extensionProblem(row)
    return [
      ...(value ? [error(`channels.${String(index)}.value`, value)] : []),
      ...(extension ? [error(`channels.${String(index)}.extension`, extension)] : []),
    ]
  })

function hoursFindings(view: LocaleView): Finding[] {
  const hours = groupOf(view['hours'])
  if (hours['kind'] !== 'scheduled') return []
  const rows = rowsOf(hours['weekly'])
  if (rows.length === 0) return [error('hours.weekly', messages.noSchedule)]
  return rows.flatMap((row, index) =>
    textsOf(row['days']).length > 0 && textOf(row['opens']) && textOf(row['closes'])
      ? []
      : [error(`hours.weekly.${String(index)}`, messages.incompleteRow)],
  )
}

/** What a hotline needs to be published: verified channels that are valid, and complete hours. */
export const hotlineGate = (view: LocaleView, { now }: Pick<GateContext, 'now'>): Finding[] => [
  ...verificationFindings(view, now),
  ...channelFindings(view),
  ...hoursFindings(view),
  ...rowsWithoutText(view, 'statistics', 'label'),
]
