import { useMutation, useQueryClient } from '@tanstack/react-query';
import { KeptCard } from '../../answers/KeptCard';
import { PrintCard } from '../../answers/PrintCard';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, Icon, Problem, Unreadable } from '../../ui';
import { type KeptCard as Card, noteOpening, putKeepsake } from './api';
import styles from './Keepsakes.module.css';

/** A card: opened it fills the eye, and can be printed, traced back to its entry, or put away. */
export function CardItem({ card }: { card: Card }) {
  const t = useText('keepsakes');
  const say = useLocalized();
  const { date, civilTime } = useDates();
  const client = useQueryClient();
  const put = useMutation({
    mutationFn: () => putKeepsake(card.id, card.state === 'kept' ? 'put-away' : 'kept'),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: ['keepsakes'] }), client.invalidateQueries({ queryKey: ['today'] })]),
  });
  const open = (isOpen: boolean) => {
    if (isOpen) noteOpening(card.id).catch(() => undefined); // a count is not worth a word when the line is away
  };
  return (
    <li className={styles.item}>
      <details className={styles.card} onToggle={(event) => open(event.currentTarget.open)}>
        <summary className="own">
          {card.unreadable ? say(card.exercise) : card.text}
          <Icon name="down" />
        </summary>
        <div className={styles.opened}>
          {card.unreadable ? <Unreadable /> : <KeptCard text={card.text} look={card.look} />}
          <p className={styles.from}>
            <Link to={`/path/${card.responseId}`}>{t('from', { exercise: say(card.exercise), date: date(card.createdAt, 'day') })}</Link>
            {card.at && <span>{t('at', { time: civilTime(card.at) })}</span>}
          </p>
          <div className={styles.acts}>
            <PrintCard />
            <Button small busy={put.isPending} onClick={() => put.mutate()}>
              {t(card.state === 'kept' ? 'putAway' : 'takeOut')}
            </Button>
          </div>
          <Problem error={put.error} />
        </div>
      </details>
    </li>
  );
}
