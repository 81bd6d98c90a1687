import { useText } from '../../../lib/texts';
import { Button, Choices, IconButton } from '../../../ui';
import styles from './Calendar.module.css';
import type { ViewState } from './use-view';
import { writeMonth, writeRange } from './words';

const VIEWS = ['day', 'week'] as const;

interface Props {
  view: ViewState;
  onJump: () => void;
  /** Null for those who may not plan. */
  onNew: (() => void) | null;
}

/** Which days are shown, and the ways to others. */
export function CalendarHead({ view, onJump, onNew }: Props) {
  const t = useText('calendar');
  const unit = view.phone || view.chosen === 'week' ? 'week' : 'day';
  const title = view.phone ? writeMonth(view.date) : writeRange(view.days);
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className={styles.title}>{title}</h1>
        </div>
        {onNew && (
          <Button kind="main" icon="plus" onClick={onNew} aria-keyshortcuts="n">
            {t('new')}
            <kbd aria-hidden="true">N</kbd>
          </Button>
        )}
      </div>
      <div className={styles.tools}>
        <div className={styles.turns}>
          <IconButton icon="back" label={t(`turn.before.${unit}`)} onClick={() => view.turn(-1)} />
          <IconButton icon="onward" label={t(`turn.after.${unit}`)} onClick={() => view.turn(1)} />
        </div>
        <Button onClick={() => view.show({ date: view.today.date })} aria-keyshortcuts="t">
          {t('today')}
          <kbd aria-hidden="true">T</kbd>
        </Button>
        <Button icon="calendar" onClick={onJump} aria-keyshortcuts="g">
          {t('jump')}
          <kbd aria-hidden="true">G</kbd>
        </Button>
        {!view.phone && (
          <Choices
            legend={t('view.legend')}
            legendHidden
            name="calendar-view"
            options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
            value={view.chosen}
            onChoose={(chosen) => view.show({ view: chosen })}
          />
        )}
      </div>
    </>
  );
}
