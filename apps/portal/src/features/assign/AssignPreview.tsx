import { visibleSteps, type ExerciseDefinition } from '@attune/exercise/on-demand';
import { useMemo, useState } from 'react';
import { useLanguage, useText } from '../../lib/texts';
import { Choices, Icon, IconButton } from '../../ui';
import { Phone, StepPreview } from '../../ui/staff';
import styles from './Assign.module.css';

interface Props {
  name: string;
  definition: ExerciseDefinition;
  why: string;
  smallestDose: string;
}

/** What the client will see: the card on their Today, and each screen that follows. Changes as one types. */
export function AssignPreview({ name, definition, why, smallestDose }: Props) {
  const t = useText('assign');
  const language = useLanguage();
  const [view, setView] = useState<'today' | 'steps'>('today');
  const [at, setAt] = useState(0);
  const screens = useMemo(() => visibleSteps(definition, {}), [definition]);
  const screen = screens[at];
  return (
    <aside className={styles.device} aria-label={t('preview', { name })}>
      <Choices
        name="preview"
        legend={t('preview', { name })}
        legendHidden
        value={view}
        onChoose={setView}
        options={[
          { value: 'today', label: t('preview.today') },
          { value: 'steps', label: t('preview.steps') },
        ]}
      />
      {view === 'today' || !screen ? (
        <Phone label={t('preview.todayLabel', { name, title: definition.title[language] })}>
          <div className="card card-lead">
            <p className="faint">{t('minutes', { minutes: definition.minutes })}</p>
            <p className="phone-t">{definition.title[language]}</p>
            {why.trim() ? <p className="own soft">“{why.trim()}”</p> : <p className="soft">{definition.purpose[language]}</p>}
            {smallestDose.trim() && (
              <div className="strip strip-teal">
                <Icon name="leaf" />
                <span>{smallestDose.trim()}</span>
              </div>
            )}
            <span className="phone-button">{t('preview.begin')}</span>
            <span className="phone-text">{t('preview.notThisTime')}</span>
          </div>
        </Phone>
      ) : (
        <>
          <Phone label={t('preview.stepLabel', { step: at + 1, total: screens.length })}>
            <StepPreview screen={screen} />
          </Phone>
          <div className={styles.pager}>
            <IconButton icon="back" label={t('preview.back')} onClick={() => setAt(Math.max(0, at - 1))} />
            <span className="soft">{t('preview.step', { step: at + 1, total: screens.length })}</span>
            <IconButton icon="onward" label={t('preview.next')} onClick={() => setAt(Math.min(screens.length - 1, at + 1))} />
          </div>
        </>
      )}
    </aside>
  );
}
