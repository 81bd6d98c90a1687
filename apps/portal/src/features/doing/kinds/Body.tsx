import { limits, namedPlaces, noPlaces, placesOf, type BodyPlace, type BodyStep } from '@attune/exercise/on-demand';
import { useState } from 'react';
import { Figure } from '../../../answers/body/Figure';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Choice } from '../../../ui';
import { PlaceFelt } from './body/PlaceFelt';
import styles from './body/body.module.css';
import type { KindProps } from './kind';

const isNone = (place: string) => noPlaces.some(({ id }) => id === place);
/** Places that a drawing cannot show as a part. */
const UNDRAWN = ['skin', 'whole-body'];

/** Where in the body it is felt: touched on the figure or ticked in words; then how it feels there. */
export default function Body({ step, value, onChange, labelId, describedBy }: KindProps<BodyStep>) {
  const t = useText('body');
  const say = useLocalized();
  const named = namedPlaces(step, value);
  const [open, setOpen] = useState<string | null>(named.at(-1)?.place ?? null);
  const has = (place: string) => named.some((each) => each.place === place);
  const keep = (places: BodyPlace[]) => onChange(places.length ? places : undefined);
  const drop = (place: string) => keep(named.filter((each) => each.place !== place));
  const toggle = (place: string) => {
    if (has(place)) return drop(place);
    setOpen(place);
    if (isNone(place)) return keep([{ place }]);
    keep([...named.filter((each) => !isNone(each.place)), { place }].slice(0, limits.bodyPlaces));
  };
  const places = placesOf(step);
  const box = ({ id, label }: (typeof noPlaces)[number]) => (
    <Choice key={id} type="checkbox" checked={has(id)} onChange={() => toggle(id)}>
      {say(label)}
    </Choice>
  );
  const felt = named.filter(({ place }) => !isNone(place));
  return (
    <div className={styles.body} role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      <Figure offered={new Set(places.map(({ id }) => id))} chosen={new Set(named.map(({ place }) => place))} onPick={toggle} />
      <details className={styles.words}>
        <summary>{t('inWords')}</summary>
        <div className="choices">{places.filter(({ id }) => !UNDRAWN.includes(id)).map(box)}</div>
      </details>
      <div className="choices">{[...places.filter(({ id }) => UNDRAWN.includes(id)), ...noPlaces].map(box)}</div>
      <p className="vh" role="status">
        {t('named', { count: felt.length })}
      </p>
      {felt.length > 0 && (
        <section className={styles.felt} aria-label={t('felt')}>
          <h2>{t('felt')}</h2>
          <p className="hint">{t('felt.hint')}</p>
          {felt.map((each) => (
            <PlaceFelt
              key={each.place}
              step={step}
              felt={each}
              label={say(places.find(({ id }) => id === each.place)?.label)}
              open={open === each.place}
              onOpen={(opened) => setOpen(opened ? each.place : null)}
              onChange={(next) => keep(named.map((other) => (other.place === each.place ? next : other)))}
              onDrop={() => drop(each.place)}
            />
          ))}
        </section>
      )}
    </div>
  );
}
