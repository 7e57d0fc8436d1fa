// Kyrgyzstan has kept UTC+06:00 all year round since 2005 (IANA tzdata, Asia/Bishkek), and only days
// of now are asked for here: a fixed offset needs no ICU data.
const OFFSET = 6 * 60 * 60 * 1000

/** The calendar day in Bishkek at an instant, `YYYY-MM-DD`. */
export const bishkekDay = (instant: Date): string =>
  new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10)

/**
 * The instant at which a day is over in Bishkek.
 * @param day a day for which `isDay` holds
 * @returns ISO 8601 in UTC
 */
export const endOfBishkekDay = (day: string): string =>
  new Date(Date.parse(`${day}T24:00:00+06:00`)).toISOString()
