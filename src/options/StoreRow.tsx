import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tone } from '../model/outcome.ts';
import type { StoreView } from '../model/storeview.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { Away, LetterTile } from '../ui/parts.tsx';
import { type TextKey, t, tn } from '../ui/text.ts';
import { HowToAdd } from './HowToAdd.tsx';
import { RestNotice } from './RestNotice.tsx';
import { StoreReading } from './reads/StoreReading.tsx';
import { UnlinkDialog } from './UnlinkDialog.tsx';

interface Props {
  readonly store: StoreView;
  /** How many items wait for the shopper to sign in. */
  readonly waiting: number;
  /** Whether the page was opened to mend this store. */
  readonly wanted: boolean;
  readonly link: (marketplace: string) => Promise<void>;
  readonly unlink: (marketplace: string) => Promise<void>;
  readonly reload: () => void;
}

/** One linked store: how it stands, and what can be done about it. */
export function StoreRow(props: Props) {
  const { store, waiting, reload } = props;
  const { marketplace } = store;
  const recheck = (): Promise<void> => ask('stores/link', { marketplace }).then(reload, reload);
  const [leaving, setLeaving] = useState(false);
  return (
    <li class="row">
      <LetterTile name={marketplace} />
      <div class="row-text">
        <h2>{marketplace}</h2>
        <StateLine store={store} waiting={waiting} />
      </div>
      <div class="row-acts">
        <MendingActs {...props} recheck={recheck} />
        <button type="button" class="button" onClick={() => setLeaving(true)}>
          {t('stores_unlink')}
        </button>
      </div>
      <RestNotice store={store} recheck={recheck} />
      <HowToAdd store={store} reload={reload} />
      {store.permitted && <StoreReading store={store} reload={reload} />}
      {leaving && (
        <UnlinkDialog
          marketplace={marketplace}
          unlink={() => props.unlink(marketplace)}
          keep={() => setLeaving(false)}
        />
      )}
    </li>
  );
}

interface State {
  readonly word: TextKey;
  readonly tone: Tone;
  readonly more?: TextKey;
}

const SESSION_STATES = {
  'signed-in': { word: 'stores_ready', tone: 'good', more: 'stores_signed_in' },
  'signed-out': { word: 'stores_signed_out', tone: 'warn' },
  challenge: { word: 'stores_challenge', tone: 'warn' },
  unknown: { word: 'stores_not_checked', tone: 'warn' },
} as const satisfies Record<StoreView['session'], State>;

const NO_ACCESS: State = {
  word: 'stores_no_access',
  tone: 'bad',
  more: 'reason_permission_missing',
};

function StateLine({ store, waiting }: Pick<Props, 'store' | 'waiting'>) {
  const { permitted, session, marketplace } = store;
  const state: State = permitted ? SESSION_STATES[session] : NO_ACCESS;
  const { word, tone, more } = state;
  const isWaitedFor = permitted && session === 'signed-out' && waiting > 0;
  return (
    <p class="hint">
      <span class={tone}>{t(word)}</span>
      {more && ` · ${t(more, marketplace)}`}
      {isWaitedFor && ` · ${tn('stores_wait', waiting)}`}
    </p>
  );
}

interface MendingProps extends Pick<Props, 'store' | 'wanted' | 'link'> {
  readonly recheck: () => Promise<void>;
}

function MendingActs({ store, wanted, link, recheck }: MendingProps) {
  const { marketplace, permitted, session, urls } = store;
  if (!permitted) return <GiveAccess wanted={wanted} give={() => link(marketplace)} />;
  return (
    <>
      {session === 'signed-out' && (
        <Away class="button main" href={urls.signIn}>
          {t('step_sign_in', marketplace)}
        </Away>
      )}
      {session === 'challenge' && (
        <Away class="button main" href={urls.cart}>
          {t('stores_answer', marketplace)}
        </Away>
      )}
      <ActionButton label={t('stores_check')} busyLabel={t('stores_checking')} act={recheck} />
    </>
  );
}

function GiveAccess(props: { readonly wanted: boolean; readonly give: () => Promise<void> }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.wanted) button.current?.focus();
  }, [props.wanted]);
  return (
    <ActionButton look="main" label={t('step_grant_access')} act={props.give} buttonRef={button} />
  );
}
