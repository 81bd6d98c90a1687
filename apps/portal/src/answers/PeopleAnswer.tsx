import { peopleOf, type PeopleStep, type PersonInCircle } from '@attune/exercise/on-demand';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import type { AnswerProps } from './';
import { Circle, ringsAreNumbered } from './Circle';
import styles from './people.module.css';

/** The circle as it was drawn, and beside it everyone in it by ring, with what was said of them. */
export default function PeopleAnswer({ step, value }: AnswerProps<PeopleStep>) {
  const t = useText('people');
  const say = useLocalized();
  const people = peopleOf(step, value);
  if (people.length === 0) return null;
  const numbered = ringsAreNumbered(step.rings.map(({ label }) => say(label)));
  return (
    <div className={styles.beside}>
      <Circle step={step} people={people} role="img" aria-label={t('count', { count: people.length })} />
      <dl className={styles.rings}>
        {step.rings.map((ring, index) => {
          const here = people.filter((person) => person.ring === ring.id);
          return (
            <div key={ring.id}>
              <dt>
                {numbered && `${index + 1}. `}
                {say(ring.label)}
              </dt>
              {here.length === 0 && <dd className="faint">{t('ring.count', { count: 0 })}</dd>}
              {here.map((person) => (
                <dd key={person.id}>
                  <span className="own">{person.name}</span>
                  {about(person).length > 0 && <span className="soft"> {about(person).join(' · ')}</span>}
                  {person.note && <span className={`own ${styles.note}`}>“{person.note}”</span>}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </div>
  );

  function about({ qualities = [], rhythm, contact }: PersonInCircle): string[] {
    return [
      ...(step.qualities ?? []).filter((each) => qualities.includes(each.id)).map(({ label }) => say(label)),
      say(step.rhythms?.find((each) => each.id === rhythm)?.label),
      contact ? t('contact') : '',
    ].filter(Boolean);
  }
}
