import { allSteps, effectivePrivateSteps, normalise, sentencesOf } from '@attune/exercise/on-demand';
import { useLocalized } from '../../lib/localized';
import { ApiError } from '../../lib/problem';
import { useLanguage, useText } from '../../lib/texts';
import { Button, Chip, Problem, Strip } from '../../ui';
import styles from './Doing.module.css';
import { useDoing } from './context';
import { faultsOf, faultText } from './faults';
import { Frame } from './Frame';
import type { DraftKeeper, KeeperState } from './keeper';
import { KeptLine } from './KeptLine';
import type { Screens } from './screens';
import type { Sending } from './use-sending';

interface Props {
  title: string;
  screens: Screens;
  keeper: DraftKeeper;
  state: KeeperState;
  sending: Sending;
  privateSteps: readonly string[];
}

const OWN_WORDS = new Set(['text', 'repeat']);

/** The check before sending: every answer as it will be read, who reads it, and what is still open. */
export default function Review({ title, screens, state, sending, privateSteps }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  const language = useLanguage();
  const { definition, smaller, therapist } = useDoing();
  const { answers } = normalise(definition, state.content.answers, { smaller });
  const mine = new Set(effectivePrivateSteps(definition, answers, privateSteps));
  const faults = { ...sending.faults, ...faultsOf(definition, state.content) };
  const steps = allSteps(definition);
  const open = steps.filter(({ id }) => faults[id]);
  const lines = sentencesOf(definition, answers, null, language);
  const name = therapist ?? t('yourTherapist');
  const send = () => (open[0] ? screens.edit(open[0].id) : sending.send());
  return (
    <Frame
      title={title}
      screen="review"
      onBack={screens.back}
      foot={
        <Button kind="main" wide busy={sending.busy} onClick={send}>
          {sending.busy ? t('sending') : open.length ? t('toOpen') : t('send', { name })}
        </Button>
      }
    >
      <div className={styles.question}>
        <h1 tabIndex={-1}>{t('review.title')}</h1>
        <p className={styles.sentence}>{t('review.lead', { name })}</p>
      </div>
      <div className={styles.review}>
        <Problem error={sending.error} text={refusalText(sending.error, t)} />
        {open.map((step) => (
          <Strip key={step.id} tone="amber" icon="alert">
            <p>
              <b>{say(step.prompt) || say(definition.title)}</b>
            </p>
            <p>{faultText(step.kind, faults[step.id] ?? '', t)}</p>
            <Button kind="text" small onClick={() => screens.edit(step.id)}>
              {t('goThere')}
            </Button>
          </Strip>
        ))}
        {lines.length === 0 && <p className="soft">{t('review.nothing')}</p>}
        <dl className={styles.lines}>
          {lines.map((line) => (
            <div key={line.step} className={styles.line}>
              <dt>{line.prompt || t(line.kind === 'dialogue' ? 'rehearsal.title' : 'review.numbers')}</dt>
              <dd className={OWN_WORDS.has(line.kind) ? 'own' : undefined}>{line.sentence}</dd>
              <dd className={styles.lineEnd}>
                {mine.has(line.step) && <Chip icon="lock">{t('review.private')}</Chip>}
                <Button kind="text" small onClick={() => screens.edit(line.step)}>
                  {t('change')}
                  <span className="vh">{line.prompt}</span>
                </Button>
              </dd>
            </div>
          ))}
        </dl>
        {lines.some(({ step }) => mine.has(step)) && <p className="soft">{t('private.hint')}</p>}
      </div>
      <KeptLine kept={state.kept} />
    </Frame>
  );
}

function refusalText(error: unknown, t: ReturnType<typeof useText<'doing'>>): string | null {
  if (!(error instanceof ApiError)) return null;
  if (error.status === 0) return t('refused.unreachable');
  if (error.code === 'response.corrected') return t('refused.corrected');
  if (error.code === 'response.conflict') return t('refused.conflict');
  if (error.code === 'response.invalid') return t('refused.invalid');
  return null;
}
