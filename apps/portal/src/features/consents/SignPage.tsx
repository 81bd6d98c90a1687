import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newId } from '../../lib/ids';
import { ApiError } from '../../lib/problem';
import { useNavigate, useParams } from '../../lib/router';
import { useLanguage, useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink, Checkbox, Problem, Strip, TextField, useToast, Wait } from '../../ui';
import { BackLink } from '../../ui/BackLink';
import { OWN_CONSENTS, ownConsents, signConsent, type AskedConsent, type OwnConsents } from './api';
import styles from './consents.module.css';
import { Words } from './Words';

/** A text that waits for a signature, whole, and the place to sign. */
export function SignPage() {
  const t = useText('consents');
  const { textId } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: OWN_CONSENTS, queryFn: ownConsents, refetchOnWindowFocus: false });
  const asked = data?.asked.find((each) => each.textId === textId);
  useTitle(t('sign.title'));
  return (
    <div className={styles.page}>
      <BackLink to="/consents">{t('title')}</BackLink>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && !asked && <h1>{t('gone')}</h1>}
      {asked && <Text asked={asked} />}
    </div>
  );
}

function Text({ asked }: { asked: AskedConsent }) {
  const t = useText('consents');
  const language = useLanguage();
  return (
    <>
      <div>
        <h1>{asked.title[language]}</h1>
        <p className="soft">{t('version', { number: asked.version })}</p>
      </div>
      {asked.why === 'changed' && (
        <Strip icon="note">
          <p>{t('changedNote')}</p>
        </Strip>
      )}
      <Words text={asked.text[language]} level={2} language={language} />
      {/* Another version is another signature. */}
      <Signing key={asked.version} asked={asked} />
    </>
  );
}

function Signing({ asked: { textId, version } }: { asked: AskedConsent }) {
  const t = useText('consents');
  const language = useLanguage();
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  // Made once: sent twice, it is one signature.
  const [id] = useState(newId);
  const [agreed, setAgreed] = useState(false);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const sign = useMutation({
    mutationFn: () => signConsent(id, { textId, version, language, name: name.trim(), agreed: true }),
    onSuccess: async (consent) => {
      // The way back leads past the text: it is signed.
      const left = navigate('/consents', { replace: true });
      queries.setQueryData<OwnConsents>(OWN_CONSENTS, (known) => known && { asked: known.asked.filter((each) => each.textId !== textId), signed: [consent, ...known.signed] });
      await left;
      say(t('sign.done'));
    },
    // Not waited for: what went wrong is said at once, also where nothing can be read anew.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: OWN_CONSENTS });
      void queries.invalidateQueries({ queryKey: ['today'] });
    },
  });
  const over = sign.error instanceof ApiError && sign.error.code === 'consent.version_over';
  const send = () => {
    setTried(true);
    if (agreed && name.trim()) return sign.mutate();
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const boxMissing = tried && !agreed;
  return (
    <form
      ref={form}
      className={`no-print ${styles.page}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{t('sign.title')}</h2>
      <Checkbox
        label={t('sign.box')}
        hint={boxMissing ? t('sign.boxMissing') : undefined}
        aria-invalid={boxMissing || undefined}
        checked={agreed}
        onChange={(event) => setAgreed(event.target.checked)}
      />
      <TextField
        label={t('sign.name')}
        hint={t('sign.nameHint')}
        error={tried && !name.trim() ? t('sign.nameMissing') : undefined}
        autoComplete="name"
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="soft">{t('sign.kept')}</p>
      <Problem error={sign.error} text={over ? t('sign.over') : null} />
      <div className={styles.acts}>
        <Button kind="main" wide type="submit" busy={sign.isPending}>
          {t('sign.act')}
        </Button>
        <ButtonLink kind="text" wide to="/today">
          {t('sign.later')}
        </ButtonLink>
      </div>
    </form>
  );
}
