'use client'
import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useUnsaved } from '#desk/payload/admin/index.ts'
import { type Label, inLanguage, interfaceLanguage } from '#shared/localization/index.ts'
import { type Refusal, ask } from '../editions/ask.ts'
import { refusalText } from '../editions/refusalTexts.ts'
import { useReloadForm } from '../editions/useReloadForm.ts'

const texts = {
  withdraw: {
    ky: 'Макулдук кайтарылып алынды',
    ru: 'Согласие отозвано',
    en: 'The consent is withdrawn',
  },
  sure: {
    ky: 'Бул макулдукка таянган бардык окуялар азыр жарыядан алынат, сүрөттөрү жабылат. Муну артка кайтарууга болбойт.',
    ru: 'Все истории, которые держатся на этом согласии, сейчас же снимутся с публикации, их изображения закроются. Отменить это нельзя.',
    en: 'Every story that rests on this consent is unpublished now, and its pictures are blocked. This cannot be undone.',
  },
  yes: { ky: 'Ооба, жарыядан алынсын', ru: 'Да, снять с публикации', en: 'Yes, unpublish them' },
  no: { ky: 'Жок', ru: 'Нет', en: 'No' },
} as const satisfies Record<string, Label>

/** On a consent: withdraws it after one question, which unpublishes everything that rests on it. */
export function WithdrawConsent() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const withdrawnAt = useFormFields(([fields]) => fields['withdrawnAt']?.value)
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const reload = useReloadForm()
  const unsaved = useUnsaved()
  const say = (label: Label) => inLanguage(label, i18n.language)
  if (!id || withdrawnAt) return null

  async function withdraw(): Promise<void> {
    setBusy(true)
    const asked = await ask(`${config.routes.api}/consents/${String(id)}/withdraw`, {})
    // a withdrawal does not wait for a save: with unsaved input the page is reloaded, and the
    // browser asks first
    if (!asked.refusal && unsaved) window.location.reload()
    // otherwise the form is read again, which shows the withdrawal and removes this question
    const refusal = asked.refusal ?? (unsaved ? null : await reload())
    setBusy(false)
    setFailed(refusal)
  }

  return (
    <div className="field-type withdraw-consent">
      {asking ? (
        <div role="group" aria-label={say(texts.withdraw)}>
          <p>{say(texts.sure)}</p>
          <Button
            size="small"
            disabled={busy}
            extraButtonProps={{ 'data-action': 'withdraw' }}
            onClick={() => {
              void withdraw()
            }}
          >
            {say(texts.yes)}
          </Button>{' '}
          <Button
            size="small"
            buttonStyle="secondary"
            onClick={() => {
              setAsking(false)
            }}
          >
            {say(texts.no)}
          </Button>
        </div>
      ) : (
        <Button
          size="small"
          buttonStyle="secondary"
          onClick={() => {
            setAsking(true)
          }}
        >
          {say(texts.withdraw)}
        </Button>
      )}
      {failed && <p role="alert">{refusalText(failed, interfaceLanguage(i18n.language))}</p>}
    </div>
  )
}
