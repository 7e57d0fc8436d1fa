import { enumeration } from './enumeration.ts'

/** The languages in which people are helped, as BCP 47 tags. */
export const languages = enumeration({
  ky: { ky: 'кыргызча', ru: 'кыргызский', en: 'Kyrgyz' },
  ru: { ky: 'орусча', ru: 'русский', en: 'Russian' },
  en: { ky: 'англисче', ru: 'английский', en: 'English' },
  uz: { ky: 'өзбекче', ru: 'узбекский', en: 'Uzbek' },
  tg: { ky: 'тажикче', ru: 'таджикский', en: 'Tajik' },
  kk: { ky: 'казакча', ru: 'казахский', en: 'Kazakh' },
  tk: { ky: 'түркмөнчө', ru: 'туркменский', en: 'Turkmen' },
  tr: { ky: 'түркчө', ru: 'турецкий', en: 'Turkish' },
  ug: { ky: 'уйгурча', ru: 'уйгурский', en: 'Uyghur' },
  dng: { ky: 'дунганча', ru: 'дунганский', en: 'Dungan' },
  az: { ky: 'азербайжанча', ru: 'азербайджанский', en: 'Azerbaijani' },
  'fa-AF': { ky: 'дари', ru: 'дари', en: 'Dari' },
  ur: { ky: 'урдуча', ru: 'урду', en: 'Urdu' },
  hi: { ky: 'хиндиче', ru: 'хинди', en: 'Hindi' },
  bn: { ky: 'бенгалча', ru: 'бенгальский', en: 'Bengali' },
  zh: { ky: 'кытайча', ru: 'китайский', en: 'Chinese' },
  ar: { ky: 'арабча', ru: 'арабский', en: 'Arabic' },
  sgn: { ky: 'жаңсоо тили', ru: 'жестовый язык', en: 'Sign language' },
})
