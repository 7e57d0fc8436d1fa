/** A number that can be dialled as it was written. */
export interface Phone {
  /**
   * How it is dialled: from anywhere (E.164), or inside the country only: a short code, or a code of
   * a network's own services (USSD).
   */
  readonly kind: 'e164' | 'short_code' | 'ussd'
  /** `+996312612273`, `189` or `*111#`. */
  readonly number: string
  /** What is dialled after the line has answered: digits, with a comma for a pause between them. */
  readonly extension: string | null
}

/** Why a text is no number that can be dialled as it was written; `phoneProblems` has the words. */
export type PhoneProblem =
  | 'characters'
  | 'country'
  | 'empty'
  | 'extension'
  | 'impossible'
  | 'letters'
  | 'reversed'
  | 'several'
  | 'shortCode'
  | 'trunk'
  | 'ussd'

/** A number, or why a text is none. */
export type PhoneReading =
  | { readonly ok: true; readonly phone: Phone }
  | { readonly ok: false; readonly problem: PhoneProblem }
