import type { Schedule } from '@attune/clinical/schedule-rules';
import { visibleSteps, type ExerciseDefinition } from '@attune/exercise/on-demand';
import { useMemo, useState } from 'react';
import { LANGUAGE_NAMES, useLanguage, useText, type Shelf } from '../../lib/texts';
import { Speaking } from '../../lib/texts/Speaking';
import { Choices, IconButton } from '../../ui';
import { Phone } from '../../ui/staff';
import { StepPreview } from '../../ui/staff/StepPreview';
import type { ClientOfPlan } from './api';
import styles from './Assign.module.css';
import type { AssignFields } from './fields';
import { AgreedPreview, TodayPreview } from './PhoneCards';

interface Props {
  client: ClientOfPlan;
  definition: ExerciseDefinition;
  fields: AssignFields;
  schedule: Schedule | null;
}

type View = 'today' | 'agreed' | 'steps';
const VIEWS: readonly View[] = ['today', 'agreed', 'steps'];
const SHELVES: readonly Shelf[] = ['staff'];

/** What the client will see, in their language: the card on Today, what was agreed, and each screen. Changes as one types. */
export function AssignPreview({ client, definition, fields, schedule }: Props) {
  const t = useText('assign');
  const language = useLanguage();
  const [view, setView] = useState<View>('today');
  const [at, setAt] = useState(0);
  const screens = useMemo(() => visibleSteps(definition, {}), [definition]);
  const screen = screens[at];
  const { name } = client;
  const title = definition.title[client.language];
  const labels: Record<View, string> = {
    today: t('preview.todayLabel', { name, title }),
    agreed: t('preview.agreedLabel', { name, title }),
    steps: t('preview.stepLabel', { step: at + 1, total: screens.length }),
  };
  return (
    <aside className={styles.device} aria-label={t('preview', { name })}>
      <Choices
        name="preview"
        legend={t('preview', { name })}
        legendHidden
        value={view}
        onChoose={setView}
        options={VIEWS.map((value) => ({ value, label: t(`preview.${value}`) }))}
      />
      <Phone label={labels[view]}>
        <Speaking language={client.language} shelves={SHELVES}>
          {view === 'today' && <TodayPreview definition={definition} fields={fields} />}
          {view === 'agreed' && <AgreedPreview definition={definition} fields={fields} schedule={schedule} />}
          {view === 'steps' && screen && <StepPreview screen={screen} />}
        </Speaking>
      </Phone>
      {client.language !== language && <p className="faint">{t('preview.language', { language: LANGUAGE_NAMES[client.language], name })}</p>}
      {view === 'steps' && (
        <div className={styles.pager}>
          <IconButton icon="back" label={t('preview.back')} onClick={() => setAt(Math.max(0, at - 1))} />
          <span className="soft">{t('preview.step', { step: at + 1, total: screens.length })}</span>
          <IconButton icon="onward" label={t('preview.next')} onClick={() => setAt(Math.min(screens.length - 1, at + 1))} />
        </div>
      )}
    </aside>
  );
}
