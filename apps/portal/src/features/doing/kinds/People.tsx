import { limits, type PeopleStep, type PersonInCircle } from '@attune/exercise/on-demand';
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Circle, placeOf } from '../../../answers/Circle';
import { clearAngle, edgeOf, placeAt, type Place } from '../../../answers/circle-shape';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Button, Strip } from '../../../ui';
import type { KindProps } from './kind';
import { angleOn, circleOf, newPersonId, placeByKey, tidy } from './people/circle-edits';
import styles from './people/people.module.css';
import { PeopleList } from './people/PeopleList';
import { PersonSheet } from './people/PersonSheet';
import { pointIn, useDrag } from './people/use-drag';

/** The people around the client, drawn as a circle and written as a list; both edit the same answer. */
export default function People({ step, value, onChange, labelId, describedBy }: KindProps<PeopleStep>) {
  const t = useText('people');
  const say = useLocalized();
  const people = circleOf(step, value);
  const [opened, setOpened] = useState<PersonInCircle | null>(null);
  const [gone, setGone] = useState<PersonInCircle | null>(null);
  const [said, setSaid] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const full = people.length >= (step.max ?? limits.people);

  const keep = (next: PersonInCircle[]) => {
    setGone(null);
    onChange(next.length ? next : undefined);
  };
  const ringName = (id: string) => say(step.rings.find((ring) => ring.id === id)?.label);
  const replace = (person: PersonInCircle) => keep(people.map((each) => (each.id === person.id ? person : each)));
  const move = (id: string, { ring, angle }: Place) => {
    const person = people.find((each) => each.id === id);
    const on = step.rings[ring]?.id;
    if (!person || !on) return;
    replace({ ...person, ring: on, angle });
    setSaid(t('isIn', { name: person.name, ring: ringName(on) }));
  };
  const open = (id: string) => setOpened(people.find((each) => each.id === id) ?? null);
  const begin = (place?: Place) => {
    if (full) return setSaid(t('full'));
    const ring = step.rings[place?.ring ?? 0]?.id ?? '';
    setOpened({ id: newPersonId(), name: '', ring, ...(place ? { angle: place.angle } : {}) });
  };
  const put = (person: PersonInCircle) => {
    keep([...people, { ...person, angle: person.angle ?? angleOn(step, people, person.ring) }]);
    setSaid(t('joined', { name: person.name, ring: ringName(person.ring) }));
    setOpened(null);
  };
  const takeOut = (person: PersonInCircle) => {
    keep(people.filter(({ id }) => id !== person.id));
    setGone(person);
    setOpened(null);
    // The dot or the row that was left for the sheet is no longer there.
    requestAnimationFrame(() => add.current?.focus());
  };
  /** Somebody whose ring was changed in words stands beside the others there. */
  const change = (person: PersonInCircle) => {
    const before = people.find(({ id }) => id === person.id);
    replace(before?.ring === person.ring ? { ...person, angle: before.angle } : { ...person, angle: angleOn(step, people, person.ring, person.id) });
  };

  const drop = (id: string, place: Place) => {
    const others = people.filter((each) => each.id !== id && each.ring === step.rings[place.ring]?.id);
    move(id, { ...place, angle: clearAngle(place, others.map(({ angle }) => angle ?? 90), step.rings.length) });
  };
  const { picture, dragged, handlers } = useDrag(step.rings.length, drop, open);
  const shown = people.map((person) =>
    dragged?.id === person.id ? { ...person, ring: step.rings[dragged.place.ring]?.id ?? person.ring, angle: dragged.place.angle } : person,
  );
  const onKey = (person: PersonInCircle) => (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') open(person.id);
    else {
      const place = placeByKey(event.key, placeOf(step, person), step.rings.length);
      if (!place) return;
      move(person.id, place);
    }
    event.preventDefault();
  };
  const onPlace = (event: MouseEvent<SVGSVGElement>) => {
    const { x, y } = pointIn(event.currentTarget, event);
    if (Math.hypot(x, y) <= edgeOf(step.rings.length - 1, step.rings.length)) begin(placeAt(x, y, step.rings.length));
  };
  return (
    <div className={styles.people} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      <p className="hint">{t(people.length ? 'circle.use' : 'empty')}</p>
      <Circle
        ref={picture}
        step={step}
        people={shown}
        role="group"
        aria-label={t('circle')}
        onClick={onPlace}
        dot={(person) => ({
          role: 'button',
          tabIndex: 0,
          'aria-label': t('in', { name: person.name, ring: ringName(person.ring) }),
          onKeyDown: onKey(person),
          ...handlers(person.id),
        })}
      />
      {people.length > 0 && <p className={`hint ${styles.keys}`}>{t('circle.keys')}</p>}
      <Button icon="plus" ref={add} onClick={() => begin()}>
        {t('add')}
      </Button>
      {full && <p className="hint">{t('full')}</p>}
      <p className="vh" role="status">
        {said}
      </p>
      {gone && (
        <Strip icon="undo" role="status">
          <p>{t('left', { name: gone.name })}</p>
          <Button kind="text" small onClick={() => keep([...people, gone])}>
            {t('undo')}
          </Button>
        </Strip>
      )}
      {people.length > 0 && (
        <PeopleList
          step={step}
          people={people}
          onOpen={open}
          onContact={(person, contact) => replace(tidy({ ...person, contact: contact || undefined }))}
        />
      )}
      {opened && (
        <PersonSheet
          key={opened.id}
          step={step}
          person={opened}
          isNew={!people.some(({ id }) => id === opened.id)}
          onChange={change}
          onPlace={put}
          onRemove={() => takeOut(opened)}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
