import type { ReactNode } from 'react';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import { Tabs } from '../../ui/staff';
import type { NotesOf } from './api';
import styles from './notes.module.css';

/** The two kinds of notes, each behind an address of its own, and the way to a new one of the kind that is open. */
export function NoteKinds({ client, begin }: NotesOf & { begin: ReactNode }) {
  const t = useText('notes');
  const home = `/clients/${client.id}/notes`;
  return (
    <div className={styles.kinds}>
      <Tabs
        label={t('kinds')}
        tabs={[
          { to: home, label: t('progress'), exact: true },
          {
            to: `${home}/private`,
            label: (
              <>
                <Icon name="lock" /> {t('private')}
              </>
            ),
          },
        ]}
      />
      {begin}
    </div>
  );
}

/** One note on a page: the way back, and a column that is good to read and to write in. */
export function NotePaper({ to, back, children }: { to: string; back: string; children: ReactNode }) {
  return (
    <div className={styles.paper}>
      <Link className="crumb no-print" to={to}>
        <Icon name="back" />
        {back}
      </Link>
      {children}
    </div>
  );
}
