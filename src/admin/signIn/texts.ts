import type { Label } from '../../localization/index.ts'

/** What the switch of languages is called, for those who do not see it. */
export const switchName: Label = { ky: 'Панелдин тили', ru: 'Язык интерфейса', en: 'Language' }

/** Each language by the name that its own speakers give it. */
export const languageName: Label = { ky: 'Кыргызча', ru: 'Русский', en: 'English' }
