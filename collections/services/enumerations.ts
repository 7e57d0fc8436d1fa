import { enumeration } from '#shared/contract/index.ts'

/** Which step of help a service belongs to. */
export const serviceGroups = enumeration({
  return: { ky: 'Кайтып келүү', ru: 'Возвращение', en: 'Return' },
  rehabilitation: { ky: 'Реабилитация', ru: 'Реабилитация', en: 'Rehabilitation' },
  reintegration: { ky: 'Реинтеграция', ru: 'Реинтеграция', en: 'Reintegration' },
  information: { ky: 'Маалымат берүү', ru: 'Информирование', en: 'Information' },
  prevention: { ky: 'Алдын алуу', ru: 'Предупреждение', en: 'Prevention' },
})

/** Whether a service is given now. */
export const serviceStates = enumeration({
  available: { ky: 'Көрсөтүлөт', ru: 'Оказывается', en: 'Available' },
  suspended: { ky: 'Убактылуу токтотулган', ru: 'Приостановлена', en: 'Suspended' },
  closed: { ky: 'Жабылган', ru: 'Закрыта', en: 'Closed' },
})
