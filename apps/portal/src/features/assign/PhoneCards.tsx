import type { Schedule } from '@attune/clinical/schedule-rules';
import type { ExerciseDefinition } from '@attune/exercise/on-demand';
import { useScheduleWords } from '../../lib/schedule-sentence';
import { useLanguage, useText } from '../../lib/texts';
import { Icon } from '../../ui';
import type { AssignFields } from './fields';

interface Props {
  definition: ExerciseDefinition;
  fields: AssignFields;
}

/** The card on the client's Today. */
export function TodayPreview({ definition, fields }: Props) {
  const t = useText('assign');
  const language = useLanguage();
  const [why, where] = [fields.why.trim(), fields.whenWhere.trim()];
  return (
    <div className="card card-lead">
      <p className="faint">{[t('minutes', { minutes: definition.minutes }), where].filter(Boolean).join(' · ')}</p>
      <p className="phone-t">{definition.title[language]}</p>
      {why ? <p className="own soft">“{why}”</p> : <p className="soft">{definition.purpose[language]}</p>}
      <span className="phone-button">{t('preview.begin')}</span>
      <span className="phone-text">{t('preview.notThisTime')}</span>
    </div>
  );
}

/** What was agreed, as the client reads it back. */
export function AgreedPreview({ definition, fields, schedule }: Props & { schedule: Schedule | null }) {
  const t = useText('assign');
  const language = useLanguage();
  const scheduleWords = useScheduleWords();
  const [why, where, smallestDose] = [fields.why.trim(), fields.whenWhere.trim(), fields.smallestDose.trim()];
  const [obstacle, ifThen] = [fields.obstacle.trim(), fields.ifThen.trim()];
  return (
    <div className="card">
      <p className="phone-t">{definition.title[language]}</p>
      {why && <p className="own soft">“{why}”</p>}
      {schedule && <p>{scheduleWords(schedule)}</p>}
      {where && <p className="soft">{where}</p>}
      {(obstacle || ifThen) && (
        <p>
          {obstacle && (
            <>
              <span className="faint">{t('obstacle')}</span> {obstacle}{' '}
            </>
          )}
          {ifThen && (
            <>
              <span className="faint">{t('ifThen')}</span> {ifThen}
            </>
          )}
        </p>
      )}
      {smallestDose && (
        <div className="strip strip-teal">
          <Icon name="leaf" />
          <span>{smallestDose}</span>
        </div>
      )}
    </div>
  );
}
