import type { PeopleStep, PersonInCircle } from '@attune/exercise';
import { useId } from 'react';
import { ringsAreNumbered } from '../../../../answers/Circle';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Checkbox, Icon } from '../../../../ui';
import styles from './people.module.css';

interface Props {
  step: PeopleStep;
  people: readonly PersonInCircle[];
  onOpen: (id: string) => void;
  onContact: (person: PersonInCircle, contact: boolean) => void;
}

/** The circle in words, ring by ring: whatever the picture can do, it can do as well. */
export function PeopleList({ step, people, onOpen, onContact }: Props) {
  const t = useText('people');
  const say = useLocalized();
  const id = useId();
  const numbered = ringsAreNumbered(step.rings.map(({ label }) => say(label)));
  const about = ({ qualities = [], rhythm, note }: PersonInCircle) =>
    [
      ...(step.qualities ?? []).filter((each) => qualities.includes(each.id)).map(({ label }) => say(label)),
      say(step.rhythms?.find((each) => each.id === rhythm)?.label),
      note && `“${note}”`,
    ].filter(Boolean);
  return (
    <section className={styles.list} aria-labelledby={id}>
      <h2 id={id}>{t('list')}</h2>
      {step.rings.map((ring, index) => {
        const here = people.filter((person) => person.ring === ring.id).sort((a, b) => (a.angle ?? 0) - (b.angle ?? 0));
        return (
          <div key={ring.id} className={styles.ring}>
            <h3>
              {numbered && `${index + 1}. `}
              {say(ring.label)} <span className="faint">· {t('ring.count', { count: here.length })}</span>
            </h3>
            {ring.hint && <p className="hint">{say(ring.hint)}</p>}
            <ul className="rows">
              {here.map((person) => (
                <li key={person.id}>
                  <button type="button" className={`row row-button ${styles.person}`} onClick={() => onOpen(person.id)}>
                    <span className="grow">
                      <span className="own">{person.name}</span>
                      {about(person).length > 0 && <small>{about(person).join(' · ')}</small>}
                    </span>
                    <Icon name="right" />
                  </button>
                  {step.asksContact && (
                    <div className={styles.contact}>
                      <Checkbox
                        label={
                          <>
                            <span aria-hidden="true">{t('contact')}</span>
                            <span className="vh">{t('contact.with', { name: person.name })}</span>
                          </>
                        }
                        checked={person.contact === true}
                        onChange={(event) => onContact(person, event.target.checked)}
                      />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
