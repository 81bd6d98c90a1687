import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import { Button, Icon } from '../../ui';
import { PARTNER, type NewPartnerLink, type PartnerGoal, type PartnerLink, type PartnerPlace } from './api';
import { Invite } from './Invite';
import { Made } from './Made';
import { OpenLink } from './OpenLink';
import styles from './partner.module.css';

interface Props {
  /** The client's own date. */
  today: string;
  place: PartnerPlace;
  goals: readonly PartnerGoal[];
  /** Whether there are several, so that each says which it is. */
  named: boolean;
}

/** One exercise in which somebody was asked: the link that is open, or the way to one, and those of before. */
export function Place({ today, place, goals, named }: Props) {
  const t = useText('partner');
  const say = useLocalized();
  const queries = useQueryClient();
  const [inviting, setInviting] = useState(false);
  const [made, setMade] = useState<NewPartnerLink | null>(null);
  const open = place.links.find(({ state }) => state === 'open');
  // While a new address is shown it is the one thing on the page.
  const showing = made && open?.id === made.id ? made : null;
  const earlier = place.links.filter(({ state }) => state !== 'open');
  const renew = () => queries.invalidateQueries({ queryKey: PARTNER.queryKey });
  return (
    <section className={styles.place} aria-label={say(place.title)}>
      {named && <p className="eyebrow">{say(place.title)}</p>}
      {showing && <Made address={showing.address} onDone={() => setMade(null)} />}
      {open && !inviting && !showing && <OpenLink link={open} shown={place.shown} onEnded={renew} onNew={() => setInviting(true)} />}
      {inviting && (
        <Invite
          today={today}
          assignmentId={place.assignmentId}
          goals={goals}
          onLeave={() => setInviting(false)}
          onMade={async (link) => {
            setMade(link);
            await renew();
            setInviting(false);
          }}
        />
      )}
      {!open && !inviting && (
        <div className={styles.closed}>
          <p>{t(place.active ? 'noLink' : 'over')}</p>
          {place.active && (
            <Button kind="main" wide onClick={() => setInviting(true)}>
              {t('invite')}
            </Button>
          )}
        </div>
      )}
      {earlier.length > 0 && !inviting && (
        <details className={styles.history}>
          <summary>
            <Icon name="down" />
            {t('history')}
          </summary>
          <ul>
            {earlier.map((link) => (
              <li key={link.id}>
                <Earlier link={link} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Earlier({ link }: { link: PartnerLink }) {
  const t = useText('partner');
  const { date, time } = useDates();
  const { state, madeAt, overAt, openedAt } = link;
  if (state === 'open' || !overAt) return null;
  return (
    <p className="soft">
      {t(`history.${state}`, { from: date(madeAt), date: date(overAt) })}{' '}
      {openedAt ? t('history.opened', { date: date(openedAt), time: time(openedAt) }) : t('history.notOpened')}
    </p>
  );
}
