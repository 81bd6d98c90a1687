import type { Drawn, Progress } from '@attune/clinical/progress';
import { useId, useState, type ReactNode } from 'react';
import { writeList } from '../../../lib/schedule-words';
import { useLanguage, useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import { PictureGrid, PictureView } from '../../pictures';
import { NeedsPart } from './NeedsPart';
import { PracticePart } from './PracticePart';
import styles from './Progress.module.css';

const SHOWN_FIRST = 4;

/** Everything there is to show, in the order in which a therapist asks for it. */
export function Themes({ progress }: { progress: Progress }) {
  const t = useText('progress');
  const language = useLanguage();
  const { scales, activity, rehearsals, feelings, needs, others, few } = progress;
  return (
    <>
      <Theme title={t('practice')}>
        <PracticePart progress={progress} />
      </Theme>
      {scales.length > 0 && (
        <Theme title={t('scales')}>
          <Some pictures={scales} />
        </Theme>
      )}
      {activity.length > 0 && (
        <Theme title={t('activity')}>
          <Some pictures={activity} />
        </Theme>
      )}
      {rehearsals.length > 0 && (
        <Theme title={t('rehearsals')}>
          <Some pictures={rehearsals.flatMap(({ of, around }) => [of, ...around])} />
        </Theme>
      )}
      {feelings && (
        <Theme title={t('feelings')}>
          <PictureGrid>
            <PictureView picture={feelings} />
          </PictureGrid>
        </Theme>
      )}
      {needs.weeks.length > 0 && (
        <Theme title={t('needs')}>
          <NeedsPart needs={needs} />
        </Theme>
      )}
      {others.length > 0 && (
        <Theme title={t('others')}>
          <Some pictures={others} />
        </Theme>
      )}
      {few.length > 0 && <p className="faint">{t('few', { list: writeList([...new Set(few.map(({ label, count }) => t('fewOne', { label: label[language], count })))]) })}</p>}
    </>
  );
}

function Theme({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.theme} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Pictures with the exercise each is drawn of; the first ones say most. */
function Some({ pictures }: { pictures: readonly Drawn[] }) {
  const t = useText('progress');
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const more = pictures.length - SHOWN_FIRST;
  return (
    <>
      <PictureGrid>
        {pictures.map((picture, index) => (
          <div key={picture.id} className={!all && index >= SHOWN_FIRST ? `${styles.cell} ${styles.later}` : styles.cell}>
            <p className={`eyebrow ${styles.of}`}>{picture.exercise[language]}</p>
            <PictureView picture={picture} />
          </div>
        ))}
      </PictureGrid>
      {!all && more > 0 && (
        <div className="no-print">
          <Button onClick={() => setAll(true)}>{t('more', { count: more })}</Button>
        </div>
      )}
    </>
  );
}
