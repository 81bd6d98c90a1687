import type { PeopleStep, PersonInCircle } from '@attune/exercise';
import type { ComponentProps, ReactNode } from 'react';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import { edgeOf, HALF, initialsOf, pointOf, type Place } from './circle-shape';
import styles from './Circle.module.css';

/** Names stand beside the dots while there is room for them; with more people the list has them. */
const NAMED = 9;
const LONGEST_NAME = 10;
const LONGEST_RING = 18;

interface Props extends Omit<ComponentProps<'svg'>, 'children'> {
  step: PeopleStep;
  people: readonly PersonInCircle[];
  /** What makes a dot a control: its role, name and handlers. Left out, the picture only shows. */
  dot?: (person: PersonInCircle) => ComponentProps<'g'>;
  children?: ReactNode;
}

/** The rings around the client, and everyone on them. Its words are in the list beside it. */
export function Circle({ step, people, dot, children, ...rest }: Props) {
  const t = useText('people');
  const say = useLocalized();
  const { rings } = step;
  const numbered = ringsAreNumbered(rings.map(({ label }) => say(label)));
  const named = people.length <= NAMED;
  const shift = (person: PersonInCircle) => {
    const { x, y } = pointOf(placeOf(step, person), rings.length);
    return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  };
  return (
    <svg {...rest} className={styles.circle} viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}>
      <g aria-hidden="true">
        {rings.map((_, index) => rings.length - 1 - index).map((index) => (
          <circle key={index} className={styles.ring} data-far={index % 2} r={edgeOf(index, rings.length)} />
        ))}
        {rings.map(({ id, label }, index) => (
          <text key={id} className={styles.ringName} data-far={index % 2} y={-edgeOf(index, rings.length) + 16}>
            {numbered ? index + 1 : say(label)}
          </text>
        ))}
        <circle className={styles.me} r="24" />
        <text className={styles.meName}>{t('me')}</text>
      </g>
      {people.map((person) => (
        <g key={person.id} className={styles.person} transform={shift(person)} {...dot?.(person)}>
          <circle className={styles.reach} r="23" />
          <circle className={styles.dot} r="16" />
        </g>
      ))}
      {/* Apart from the dots: what is written on them is short for their name, which says it in full. */}
      <g aria-hidden="true" className={styles.letters}>
        {people.map((person) => (
          <g key={person.id} transform={shift(person)}>
            <text>{initialsOf(person.name)}</text>
            {named && person.name.trim().length > 2 && (
              <text className={styles.name} y="26">
                {shortened(person.name)}
              </text>
            )}
          </g>
        ))}
      </g>
      {children}
    </svg>
  );
}

/** Whether the rings carry numbers in the picture, because a name would not fit there. */
export const ringsAreNumbered = (names: readonly string[]): boolean => names.some((name) => name.length > LONGEST_RING);

/** Where somebody stands; who was never placed stands at the side. */
export const placeOf = (step: PeopleStep, { ring, angle }: PersonInCircle): Place => ({
  ring: Math.max(0, step.rings.findIndex(({ id }) => id === ring)),
  angle: angle ?? 90,
});

function shortened(name: string): string {
  const letters = Array.from(name.trim());
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : name.trim();
}
