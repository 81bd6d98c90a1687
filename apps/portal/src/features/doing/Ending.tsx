import { allSteps, endingFor, type Answers, type ExerciseDefinition } from '@attune/exercise/on-demand';
import { Suspense, useState } from 'react';
import { Link } from '../../lib/router';
import { useLocalized } from '../../lib/localized';
import type { ResponseBody, SentResponse } from '../../lib/outbox';
import { beginResponse, doingAddress } from '../../lib/response-draft';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { ButtonLink, Icon, Strip } from '../../ui';
import styles from './Doing.module.css';
import { Frame } from './Frame';
import { NextLevel } from './kinds';

interface Props {
  assignmentId: string;
  definition: ExerciseDefinition;
  /** What the server answered; null while the response waits on this phone. */
  sent: (SentResponse & { answers?: Answers }) | null;
  /** What waits on this phone. */
  body: ResponseBody | null;
}

/** The calm close: what was noticed, who has been told, and doors that lead somewhere. */
export default function Ending({ assignmentId, definition, sent, body }: Props) {
  const t = useText('doing');
  const say = useLocalized();
  const { therapist } = useSession();
  const name = therapist?.name ?? t('yourTherapist');
  // Without a line the phone finds the ending itself; sentences that count earlier entries are left out.
  const ending = sent?.ending ?? endingFor(definition, body?.answers ?? {});
  const offers = new Set(ending.offers);
  const [again] = useState(beginResponse);
  const rehearsal = allSteps(definition).find((step) => step.kind === 'dialogue');
  const answers = body?.answers ?? sent?.answers ?? {};
  return (
    <Frame
      title={say(definition.quietTitle)}
      screen="end"
      foot={
        <ButtonLink kind="main" wide to="/today">
          {t('toToday')}
        </ButtonLink>
      }
    >
      <div className={styles.end}>
        <Sunrise />
        <h1 tabIndex={-1}>{say(ending.title)}</h1>
        <p className={styles.what}>{say(ending.body)}</p>
        <Strip icon={sent ? 'check' : 'device'} role="status">
          {sent ? (
            <p>{t('sent', { name })}</p>
          ) : (
            <>
              <p>{t('notTold', { name })}</p>
              <p>{t('goesOut')}</p>
            </>
          )}
        </Strip>
        <ul className={styles.doors}>
          {offers.has('hard-moment') && (
            <li>
              <Link className="btn hard" to="/hard-moment">
                <Icon name="shelter" />
                {t('offer.hardMoment')}
              </Link>
            </li>
          )}
          {offers.has('breathing') && (
            <li>
              <ButtonLink icon="wave" to="/hard-moment#breathe">
                {t('offer.breathing')}
              </ButtonLink>
            </li>
          )}
          {rehearsal && (
            <Suspense>
              <NextLevel step={rehearsal} {...{ answers, offers, assignmentId }} responseId={again} />
            </Suspense>
          )}
          {offers.has('try-again') && (
            <li>
              <ButtonLink icon="rewind" to={doingAddress({ assignmentId, responseId: again })}>
                {t('offer.tryAgain')}
              </ButtonLink>
            </li>
          )}
          {offers.has('look-back') && (
            <li>
              <ButtonLink icon="path" to="/path">
                {t('offer.lookBack')}
              </ButtonLink>
            </li>
          )}
          {sent && (
            <li>
              <ButtonLink kind="text" to={`/path/${sent.id}`}>
                {t('offer.readIt')}
              </ButtonLink>
            </li>
          )}
        </ul>
      </div>
    </Frame>
  );
}

function Sunrise() {
  return (
    <svg className={styles.sun} viewBox="0 0 112 60" aria-hidden="true">
      <path className={styles.sunDisc} d="M34 44a22 22 0 0 1 44 0" />
      <path className={styles.sunRays} d="M56 12V5M33 21l-5-5M79 21l5-5" />
      <path d="M4 44c9-8 17-8 26 0s17 8 26 0 17-8 26 0 17 8 26 0M18 54c8-6 14-6 22 0s14 6 22 0 14-6 22 0" />
    </svg>
  );
}
