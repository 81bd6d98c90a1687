import { limits } from '@attune/exercise/on-demand';
import { useRef, useState } from 'react';
import { useText } from '../../../lib/texts';
import { Button, Choice, Icon, TextField } from '../../../ui';
import { useDoing } from '../context';
import { Frame } from '../Frame';
import { KeptLine } from '../KeptLine';
import { TooBig } from '../TooBig';
import { WhenHard } from '../WhenHard';
import { Levels } from './Levels';
import { offerAfter } from './offers';
import { useInPerson } from './person';
import type { RehearsalProps } from './RehearsalScreen';
import styles from './rehearsal.module.css';
import type { Rehearsal } from './use-rehearsal';

/** Before the scene: where it is, what is wanted, who the other person is and how they are today. */
export function Opening({ title, screens, keeper, state, step, rehearsal }: RehearsalProps & { rehearsal: Rehearsal }) {
  const t = useText('doing');
  const r = useText('rehearsal');
  const { level: asked } = useDoing();
  const { variants } = step;
  const lowest = variants[0]!;
  const last = rehearsal.attempts.findLast((path) => path.kept.length > 0);
  const suggested =
    rehearsal.wanted ?? (last ? (offerAfter(step, last)?.variant.id ?? last.variant) : variants.find(({ level }) => level === asked)?.id);
  const [variantId, setVariantId] = useState(suggested ?? lowest.id);
  const variant = variants.find(({ id }) => id === variantId) ?? lowest;
  const [all, setAll] = useState(false);
  const levels = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const temperament = variant.temperaments.find(({ id }) => id === chosen) ?? variant.temperaments[0]!;
  const [name, setName] = useState(last?.person ?? step.person.name);
  const person = name.trim() || step.person.name;
  const say = useInPerson(person);
  const played = [suggested, ...rehearsal.attempts.map((path) => path.variant)];
  const reached = Math.max(...variants.filter(({ id }) => played.includes(id)).map(({ level }) => level), lowest.level);
  const open = all ? variants : variants.filter(({ level }) => level <= reached);
  const showAll = () => {
    setAll(true);
    requestAnimationFrame(() => levels.current?.querySelector<HTMLInputElement>('input:checked')?.focus());
  };
  const start = () =>
    rehearsal.start({ variant: variant.id, temperament: temperament.id, person: person === step.person.name ? undefined : person });

  return (
    <Frame
      title={title}
      screen="opening"
      progress={{ n: screens.n, of: screens.of }}
      onBack={screens.back}
      foot={
        <>
          {last && (
            <Button kind="text" onClick={rehearsal.stay}>
              {r('stay')}
            </Button>
          )}
          <Button kind="main" wide onward onClick={start}>
            {r('start')}
          </Button>
        </>
      }
    >
      <div className={styles.opening}>
        <h1 tabIndex={-1}>{say(step.prompt) || t('rehearsal.title')}</h1>
        <div ref={levels} className={styles.levels}>
          <Levels step={step} open={open} chosen={variant.id} onChoose={setVariantId} />
        </div>
        <p>{say(variant.scene)}</p>
        <p className={styles.goal}>
          <Icon name="flag" />
          <span>{say(variant.goal)}</span>
        </p>
        {variant.before && <p className="soft">{say(variant.before)}</p>}
        {step.person.editable && (
          <TextField
            label={r('person')}
            hint={r('personHint')}
            value={name}
            maxLength={limits.ownWord}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        )}
        <fieldset className="field">
          <legend className="label">{r('temperament', { person })}</legend>
          <div className={styles.temperaments}>
            {variant.temperaments.map((each) => (
              <Choice key={each.id} type="radio" name="temperament" checked={each.id === temperament.id} onChange={() => setChosen(each.id)}>
                <span className={styles.words}>
                  {say(each.label)}
                  <small>{say(each.hint)}</small>
                </span>
              </Choice>
            ))}
          </div>
        </fieldset>
        {open.length < variants.length && (
          <div className={styles.more}>
            <Button kind="text" icon="down" onClick={showAll}>
              {r('showHarder')}
            </Button>
          </div>
        )}
        {rehearsal.attempts.length > 0 && <p className="soft">{r('kept', { count: rehearsal.attempts.length })}</p>}
      </div>
      <KeptLine kept={state.kept} />
      <TooBig screens={screens} keeper={keeper} />
      <WhenHard />
    </Frame>
  );
}
