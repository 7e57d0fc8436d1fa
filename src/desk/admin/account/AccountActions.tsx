'use client'
import { Button, useAuth, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { hasRole } from '#desk/access/roles.ts'
import { type Label, inLanguage, interfaceLanguage } from '#shared/localization/index.ts'
import { refusalText } from '../editions/refusalTexts.ts'
import './account.css'
import { texts } from './texts.ts'
import { type AccountOperation, useAccount } from './useAccount.ts'
import { useNames } from './useNames.ts'

/**
 * The actions on an account: a grant of safeguarding that waits for confirmation, what a holder may
 * do with it, and a reset by an administrator. The server checks each of them again.
 */
export function AccountActions() {
  const { id, account, act, busy, done, refusal } = useAccount()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [asking, setAsking] = useState(false)
  const isOther = id !== undefined && id !== user?.id
  const isAdministrator = hasRole(user, 'administrator')
  const isHolder = hasRole(user, 'safeguarding')
  const waits = Boolean(account.safeguardingRequestedAt)
  const holds = account.roles.includes('safeguarding')
  const name = useNames(waits || Boolean(account.passwordSetBy))
  if (!id || !(isAdministrator || isHolder)) return null

  const say = (label: Label) => inLanguage(label, i18n.language)
  const button = (label: Label, operation: AccountOperation, primary = false) => (
    <Button
      size="small"
      margin={false}
      buttonStyle={primary ? 'primary' : 'secondary'}
      disabled={busy}
      extraButtonProps={{ 'data-action': operation }}
      onClick={() => {
        setAsking(false)
        void act(operation)
      }}
    >
      {say(label)}
    </Button>
  )
  const isService = account.roles.includes('frontend')
  const mayReset = isAdministrator && isOther && account.active && !isService
  const mayRevoke = isHolder && isOther && holds
  if (!waits && !mayReset && !mayRevoke) return null

  return (
    <section className="field-type account-actions" aria-label={say(texts.heading)}>
      {isOther && account.everSafeguarding && (
        // these are refused by the server: nobody is offered what cannot be done
        <style>{`#change-password, #force-unlock { display: none }`}</style>
      )}
      {waits && (
        <>
          <p data-pending>{say(texts.waits)}</p>
          <p>
            {say(texts.by)}: {name(account.safeguardingRequestedBy)}
          </p>
        </>
      )}
      {waits && isHolder && isOther && (
        <>
          <p>{say(texts.know)}</p>
          {account.passwordSetBy && (
            <p>
              {say(texts.passwordBy)}: {name(account.passwordSetBy)}
            </p>
          )}
          {button(texts.confirm, 'confirmSafeguarding', true)}
        </>
      )}
      {waits && button(texts.withdraw, 'withdrawSafeguarding')}
      {mayRevoke && !asking && (
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => {
            setAsking(true)
          }}
        >
          {say(texts.revoke)}
        </Button>
      )}
      {mayRevoke && asking && (
        <div role="group" aria-label={say(texts.revoke)} className="account-actions">
          <p>{say(texts.revokeSure)}</p>
          {button(texts.yes, 'revokeSafeguarding', true)}
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            onClick={() => {
              setAsking(false)
            }}
          >
            {say(texts.no)}
          </Button>
        </div>
      )}
      {mayReset && (
        <>
          {button(texts.reset, 'reset')}
          <p>{say(texts.resetHint)}</p>
        </>
      )}
      <p role="status">{done && say(done === 'reset' ? texts.resetDone : texts.done)}</p>
      {refusal && <p role="alert">{refusalText(refusal, interfaceLanguage(i18n.language))}</p>}
    </section>
  )
}
