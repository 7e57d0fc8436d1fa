import type { Label } from '#shared/localization/index.ts'

/** What is said of who else has a document open. */
export const texts = {
  here: { ky: 'Азыр бул жерде:', ru: 'Сейчас здесь:', en: 'Here now:' },
} as const satisfies Record<string, Label>
