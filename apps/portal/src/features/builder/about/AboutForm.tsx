import type { ExerciseDefinition } from '@attune/exercise';
import { useText } from '../../../lib/texts';
import { Card } from '../../../ui';
import { LocalizedField, NumberField, under, type Part } from '../fields';
import styles from './about.module.css';
import { FindFields } from './FindFields';
import { SmallerFields } from './SmallerFields';

/** What stands around the steps: what the exercise is called, why and how, how long, for whom. */
export function AboutForm(part: Part<ExerciseDefinition>) {
  const t = useText('builder');
  const therapist = under(part, 'forTherapist');
  return (
    <div className={styles.form}>
      <Card title={t('about.names')} padded className={styles.card}>
        <LocalizedField {...under(part, 'title')} label={t('about.title')} hint={t('about.titleHint')} />
        <LocalizedField {...under(part, 'quietTitle')} label={t('about.quiet')} hint={t('about.quietHint')} />
        <LocalizedField {...under(part, 'purpose')} label={t('about.purpose')} hint={t('about.purposeHint')} rows={2} />
      </Card>
      <Card title={t('about.first')} padded className={styles.card}>
        <LocalizedField {...under(part, 'what')} label={t('about.what')} hint={t('about.whatHint')} rows={2} />
        <LocalizedField {...under(part, 'why')} label={t('about.why')} hint={t('about.whyHint')} rows={3} />
        <LocalizedField {...under(part, 'whenHard')} label={t('about.whenHard')} hint={t('about.whenHardHint')} rows={3} />
        <NumberField
          {...under(part, 'minutes')}
          label={t('about.minutes')}
          min={1}
          max={600}
          onChange={(minutes, as) => minutes !== undefined && under(part, 'minutes').onChange(minutes, as)}
        />
      </Card>
      <SmallerFields {...part} />
      <Card title={t('about.therapist')} padded className={styles.card}>
        <LocalizedField {...under(therapist, 'fits')} label={t('about.fits')} rows={2} />
        <LocalizedField {...under(therapist, 'waitIf')} label={t('about.waitIf')} rows={2} />
        <LocalizedField {...under(therapist, 'inReview')} label={t('about.inReview')} rows={2} />
      </Card>
      <FindFields {...part} />
    </div>
  );
}
